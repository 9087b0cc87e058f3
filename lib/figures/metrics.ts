/** Sizes of one layout, in layout pixels. Title, bars and dots are smaller on phones; names stand above rows below 640. */
export type Metrics = {
  width: number;
  /** Read from right to left: frame, tiles and names stand at the right. */
  rtl: boolean;
  pad: number;
  title: { size: number; line: number; first: number };
  subtitle: { size: number; line: number; gap: number };
  pictureGap: number;
  namesAbove: boolean;
  tile: number;
  barHeight: number;
  valueSize: number;
  dotRadius: number;
  rowGap: number;
};

const WIDE = {
  pad: 24,
  title: { size: 22, line: 28, first: 30 },
  subtitle: { size: 14, line: 19, gap: 23 },
  pictureGap: 35,
  tile: 18,
  barHeight: 26,
  valueSize: 22,
  dotRadius: 4,
  rowGap: 20,
};

const NARROW = {
  pad: 14,
  title: { size: 18, line: 22, first: 25 },
  subtitle: { size: 13, line: 18, gap: 20 },
  pictureGap: 26,
  tile: 16,
  barHeight: 22,
  valueSize: 20,
  dotRadius: 3.2,
  rowGap: 20,
};

/** Below this the title has 18 px. */
const SMALL_TITLE_BELOW = 560;
/** Below this the names stand above their rows. */
const NAMES_ABOVE_BELOW = 640;

/** The sizes for a figure of a width, in a language that is read in a direction. */
export function metricsFor(width: number, direction: "ltr" | "rtl"): Metrics {
  return { width, rtl: direction === "rtl", namesAbove: width < NAMES_ABOVE_BELOW, ...(width < SMALL_TITLE_BELOW ? NARROW : WIDE) };
}
