import { area, curveLinear } from "d3-shape";

/** People answer in steps of 5 or 10 points: a narrower kernel would draw the steps. */
const BANDWIDTH_PERMILLE = 35;
const STEP_PERMILLE = 10;

type Placed = { x0: number; x1: number; y: number; height: number };

/** Gaussian kernel density at 101 places of 0..1000, its highest place 1. Mass is mirrored at both ends, so none is lost. */
function curve(values: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const kernel = (distance: number) => Math.exp(-0.5 * (distance / BANDWIDTH_PERMILLE) ** 2);
  const heights = Array.from({ length: 1000 / STEP_PERMILLE + 1 }, (_, i) => {
    const at = i * STEP_PERMILLE;
    let sum = 0;
    for (const [value, n] of counts) sum += n * (kernel(at - value) + kernel(at + value) + kernel(at - 2000 + value));
    return sum;
  });
  const highest = Math.max(...heights);
  return heights.map((height) => height / highest);
}

/** The outline of how many people sit where on the axis, hanging down from `y`: an SVG path. Cost O(distinct values). */
export function densityPath(permille: readonly number[], placed: Placed): string {
  const heights = curve(permille);
  const outline = area<number>(
    (_, i) => placed.x0 + ((placed.x1 - placed.x0) * i) / (heights.length - 1),
    placed.y,
    (height) => placed.y + height * placed.height,
  ).curve(curveLinear);
  return outline.digits(1)(heights) ?? "";
}
