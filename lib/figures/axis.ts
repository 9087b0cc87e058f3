import type { Metrics } from "./metrics";
import type { PoolBarsSpec } from "./pool-bars-spec";
import { percentText } from "@/lib/core/percent-text";
import { bareShare } from "./shares";

const TICKS_PERMILLE = [0, 250, 500, 750, 1000];

/** The probability axis in layout pixels: `x0` at 0 %, `x1` at 100 %. */
export type Axis = { x0: number; x1: number };

/** Permille to layout pixels. */
export function placeOn({ x0, x1 }: Axis, permille: number): number {
  return x0 + ((x1 - x0) * permille) / 1000;
}

/** Grid and tick labels under the rows: 0 25 50 75 100, "%" on the ends ("100" alone where it is narrow). */
export function axisSpec(axis: Axis, rows: { y0: number; y1: number }, metrics: Metrics): PoolBarsSpec["axis"] {
  const text = (permille: number) =>
    permille === 0 || (permille === 1000 && !metrics.namesAbove) ? percentText(permille, 0) : bareShare(permille);
  const anchor = (permille: number) => {
    if (!metrics.namesAbove) return "middle";
    return permille === 0 ? "start" : permille === 1000 ? "end" : "middle";
  };
  const ticks = TICKS_PERMILLE.map((permille) => {
    const x = placeOn(axis, permille);
    return {
      permille,
      x,
      label: { text: text(permille), x, y: rows.y1 + 17, size: 12, weight: 400 as const, tone: "ink-3" as const, anchor: anchor(permille) } as const,
    };
  });
  return { ...axis, ...rows, ticks };
}
