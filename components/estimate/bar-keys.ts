import { STEP_PERMILLE } from "@/lib/core/draft-step";

/** What a key on a bar asks for. Steps are in per mille; those of Home and End span the whole bar. */
export type BarIntent =
  | { kind: "step"; permille: number }
  | { kind: "lock" }
  | { kind: "cancel" }
  | { kind: "type"; text: string };

type Key = { key: string; shiftKey: boolean; ctrlKey: boolean; metaKey: boolean; altKey: boolean };

const DIRECTIONS: Readonly<Record<string, { sign: 1 | -1; page: boolean; mirrored: boolean }>> = {
  ArrowRight: { sign: 1, page: false, mirrored: true },
  ArrowLeft: { sign: -1, page: false, mirrored: true },
  ArrowUp: { sign: 1, page: false, mirrored: false },
  ArrowDown: { sign: -1, page: false, mirrored: false },
  PageUp: { sign: 1, page: true, mirrored: false },
  PageDown: { sign: -1, page: true, mirrored: false },
};

const COMMANDS: Readonly<Record<string, BarIntent>> = {
  Home: { kind: "step", permille: -STEP_PERMILLE.whole },
  End: { kind: "step", permille: STEP_PERMILLE.whole },
  Escape: { kind: "cancel" },
  l: { kind: "lock" },
  L: { kind: "lock" },
};

/** The signed step of an arrow or page key, in per mille; null for other keys. Left and right swap where text runs from right to left. */
export function stepOfKey({ key, shiftKey }: Pick<Key, "key" | "shiftKey">, rightToLeft: boolean): number | null {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const sign = direction.mirrored && rightToLeft ? -direction.sign : direction.sign;
  const arrow = shiftKey ? STEP_PERMILLE.fine : STEP_PERMILLE.arrow;
  return sign * (direction.page ? STEP_PERMILLE.page : arrow);
}

/** What a key pressed on a bar means, or null when it is not ours (Tab, shortcuts). Any script's digit opens the field. */
export function barIntent(key: Key, rightToLeft: boolean): BarIntent | null {
  if (key.ctrlKey || key.metaKey || key.altKey) return null;
  const permille = stepOfKey(key, rightToLeft);
  if (permille !== null) return { kind: "step", permille };
  if (/^\p{Nd}$/u.test(key.key)) return { kind: "type", text: key.key };
  return COMMANDS[key.key] ?? null;
}
