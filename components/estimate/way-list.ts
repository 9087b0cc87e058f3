import type { ComponentType } from "react";
import { Bars } from "./bars";
import type { EstimateSubject } from "./estimate-subject";
import { askedTreeOf } from "./steps/asked-tree-of";
import { Steps } from "./steps/steps";
import { Triangle } from "./triangle/triangle";
import type { WayProps } from "./way-props";
import { Words } from "./words/words";

export type WayId = "bars" | "steps" | "triangle" | "words";

/** A way into the one draft. `applies`: whether it can show this case; else it is not offered. */
type Way = { id: WayId; applies: (subject: EstimateSubject) => boolean; View: ComponentType<WayProps> };

/** The ways in, in the order of their tabs. The first applies to every case. */
const WAYS: readonly [Way, ...Way[]] = [
  { id: "bars", applies: () => true, View: Bars },
  { id: "steps", applies: (subject) => askedTreeOf(subject) !== null, View: Steps },
  { id: "triangle", applies: ({ scenarios }) => scenarios.length === 3, View: Triangle },
  { id: "words", applies: ({ lexicons }) => lexicons.length > 0, View: Words },
];

/** The ways that apply to a case. Never empty. */
export function waysFor(subject: EstimateSubject): readonly Way[] {
  return WAYS.filter(({ applies }) => applies(subject));
}

/** The way with this id where it applies, else the bars. */
export function wayOf(id: string | null, subject: EstimateSubject): Way {
  return waysFor(subject).find((way) => way.id === id) ?? WAYS[0];
}
