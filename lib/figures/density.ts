import { area, curveLinear } from "d3-shape";

/** People answer in steps of 5 or 10 points: a narrower kernel would draw the steps. */
const BANDWIDTH_PERMILLE = 35;
const STEP_PERMILLE = 10;
const WHOLE = 1000;

type Placed = { x0: number; x1: number; y: number; height: number };

/** The kernel by distance. Mass that is mirrored at the far end is at most two axes away. */
const KERNEL = Float64Array.from({ length: 2 * WHOLE + 1 }, (_, distance) => Math.exp(-0.5 * (distance / BANDWIDTH_PERMILLE) ** 2));
const kernel = (distance: number) => KERNEL[Math.abs(distance)] ?? 0;

/** A figure is drawn in several widths, and its curve is the same in each. */
const known = new WeakMap<Uint32Array, readonly number[]>();

/** Gaussian kernel density at 101 places of 0..1000, its highest place 1. Mass is mirrored at both ends, so none is lost. */
function curve(counts: Uint32Array): readonly number[] {
  const before = known.get(counts);
  if (before) return before;
  const taken = [...counts.entries()].filter(([, n]) => n > 0);
  const heights = Array.from({ length: WHOLE / STEP_PERMILLE + 1 }, (_, i) => {
    const at = i * STEP_PERMILLE;
    let sum = 0;
    for (const [value, n] of taken) sum += n * (kernel(at - value) + kernel(at + value) + kernel(at - 2 * WHOLE + value));
    return sum;
  });
  const highest = Math.max(...heights);
  const scaled = heights.map((height) => height / highest);
  known.set(counts, scaled);
  return scaled;
}

/**
 * The outline of how many people sit where on the axis, hanging down from `y`: an SVG path. O(places that are taken).
 * @param counts how many people stand at each of 0 to 1000 per mille; nobody changes them afterwards
 */
export function densityPath(counts: Uint32Array, placed: Placed): string {
  const heights = curve(counts);
  const outline = area<number>(
    (_, i) => placed.x0 + ((placed.x1 - placed.x0) * i) / (heights.length - 1),
    placed.y,
    (height) => placed.y + height * placed.height,
  ).curve(curveLinear);
  return outline.digits(1)([...heights]) ?? "";
}
