import type { KeyboardEvent } from "react";
import { barIntent, type BarIntent } from "./bar-keys";

export type RangeKeyOptions = {
  /** Whether what the range shows stays where it is. */
  locked: boolean;
  /** A step in per mille; `held` when the key repeats. */
  onStep: (permille: number, held: boolean) => void;
  onLock: () => void;
  /** A digit: the number field opens with it. */
  onType: (text: string) => void;
  onCancel: () => void;
};

/** The key handler of a range: steps, lock, Escape, and digits that open its number field. */
export function rangeKeys({ locked, onStep, onLock, onType, onCancel }: RangeKeyOptions): (event: KeyboardEvent<HTMLInputElement>) => void {
  const act = (intent: BarIntent, held: boolean) => {
    if (intent.kind === "cancel") return onCancel();
    if (intent.kind === "lock") return held ? undefined : onLock();
    if (locked) return;
    if (intent.kind === "step") return onStep(intent.permille, held);
    onType(intent.text);
  };
  return (event) => {
    const intent = barIntent(event, getComputedStyle(event.currentTarget).direction === "rtl");
    if (!intent) return;
    event.preventDefault();
    act(intent, event.repeat);
  };
}
