/** Sizes of one layout of an event tree, in layout pixels. */
export type PathwaysMetrics = {
  width: number;
  pad: number;
  /** Room for the words at the end of each way. */
  leafColumn: number;
  /** The height of a ribbon of 100 %. */
  whole: number;
  tile: number;
  value: { size: number; line: number };
  name: { size: number; line: number };
  /** The branch in words, the least of all. */
  words: { size: number; line: number };
  question: { size: number; line: number };
};

const WIDE = {
  pad: 24,
  leafColumn: 210,
  whole: 104,
  tile: 20,
  value: { size: 20, line: 28 },
  name: { size: 14, line: 19 },
  words: { size: 13, line: 18 },
  question: { size: 14, line: 19 },
};

const NARROW = {
  pad: 14,
  leafColumn: 128,
  whole: 76,
  tile: 18,
  value: { size: 18, line: 26 },
  name: { size: 13, line: 17 },
  words: { size: 12, line: 16 },
  question: { size: 13, line: 17 },
};

const NARROW_BELOW = 560;

/** The sizes for a drawing of a width. */
export function pathwaysMetrics(width: number): PathwaysMetrics {
  return { width, ...(width < NARROW_BELOW ? NARROW : WIDE) };
}

/** The bar of a question. */
export const BAR_WIDTH = 5;
/** Between a way's end and its tile, and between tile and value. */
export const LEAF_GAP = 8;
/** Between the words above a question's bar and its branches; between two ends. */
export const STRIPE_GAP = 12;
