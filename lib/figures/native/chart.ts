import type { Ink } from "../scene";

/** One row of values over the categories. */
type NativeSeries = { name: string; values: readonly number[]; ink: Ink };

/**
 * A chart that a slide or a spreadsheet draws by itself, from numbers of the figure's table.
 * "parts": columns whose series are stacked to a whole.
 */
export type NativeChart = {
  kind: "columns" | "parts" | "lines";
  /** Shares are probabilities from 0 to 1, shown in per cent; points are differences of such shares. */
  unit: "share" | "points" | "people" | "score";
  categories: readonly string[];
  series: readonly NativeSeries[];
};

/** How a number of a unit is written in a cell and on an axis. */
export const NUMBER_FORMAT: Readonly<Record<NativeChart["unit"], string>> = { share: "0.0%", points: "+0.0%;-0.0%;0.0%", people: "0", score: "0.000" };
