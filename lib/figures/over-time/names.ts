import type { Label } from "../marks";
import type { Mark } from "../scene";
import { tileOf } from "../scenario-head";
import type { FigureInput } from "../input";
import type { Metrics } from "../metrics";
import { heightOf, type Plot } from "../rounds/plot";
import { permilleOf, poolTexts } from "../shares";
import type { Step } from "./data";

/** Two labels at the ends of lines are at least so far apart. */
const STEP = 20;
const VALUE = { size: 13, weight: 600 } as const;

/** Each line's tile and value at its end, in the order of the lines, moved apart where they would touch, and kept beside the field. */
export function layNames(input: FigureInput, metrics: Metrics, plot: Plot, last: Step): Mark[] {
  const texts = poolTexts(last.linear, input.translate);
  const ends = last.linear.map((share, scenario) => ({ scenario, y: heightOf(plot, permilleOf(share)) })).sort((a, b) => a.y - b.y || b.scenario - a.scenario);
  for (const [i, end] of ends.entries()) end.y = Math.max(end.y, (ends[i - 1]?.y ?? -Infinity) + STEP);
  // what was pushed out below goes up again, and pushes those above it
  for (let i = ends.length - 1; i >= 0; i -= 1) {
    const end = ends[i];
    if (end) end.y = Math.min(end.y, (ends[i + 1]?.y ?? plot.y1 + STEP + 4) - STEP);
  }
  return ends.flatMap(({ scenario, y }): Mark[] => {
    const value: Label = { text: texts[scenario] ?? "", x: plot.x1 + 12 + metrics.tile + 6, y: y + 4.5, ...VALUE, tone: "ink", anchor: "start" };
    return [{ mark: "tile", tile: tileOf(input.theCase, scenario, { x: plot.x1 + 12, y: y - metrics.tile / 2, size: metrics.tile }) }, { mark: "text", label: value }];
  });
}
