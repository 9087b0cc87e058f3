/** Colours by role; a palette turns them into hex values or custom properties. */
export type Tone = "ink" | "ink-2" | "ink-3" | "accent";

/** A line of text whose place is final: `x` at its anchor, `y` on its baseline, in layout pixels. */
export type Label = {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: 400 | 600 | 650;
  tone: Tone;
  anchor: "start" | "middle" | "end";
};

/** A rectangle in layout pixels. */
export type Box = { x: number; y: number; width: number; height: number };

/** A scenario's tile: a square with its rung (ordered) or a circle with a letter (unordered). */
export type Tile = Box & { shape: "square" | "circle"; text: string; scenario: number };

/** One person's share on one scenario. `person` indexes the comparison's people. `x` may lie up to one point beside the share. */
export type Dot = { person: number; permille: number; simulated: boolean; x: number; y: number };

/** A span on the probability axis with its ends, in permille and in layout pixels. */
export type Span = { lowPermille: number; highPermille: number; x1: number; x2: number; y: number; height: number };
