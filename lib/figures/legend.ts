import type { FigureInput } from "./input";
import type { Label } from "./marks";
import type { Metrics } from "./metrics";
import { mirrorBox, mirrorLabel } from "./mirror";
import { tileOf } from "./scenario-head";
import type { Mark } from "./scene";
import { textWidth } from "./text-width";

const FACE = { size: 13, weight: 600 } as const;
const ROW = 24;
const GAP = 18;

/** The scenarios with their tiles, one after the other, in as many rows as they need; for lines whose ends have no room for names. */
export function legendMarks({ theCase }: Pick<FigureInput, "theCase">, metrics: Metrics, top: number): { marks: Mark[]; endY: number } {
  const { pad, width, tile } = metrics;
  let [x, y] = [pad, top];
  const marks = theCase.scenarios.flatMap(({ label }, scenario): Mark[] => {
    const wide = tile + 7 + textWidth(label, FACE.size, FACE.weight);
    if (x > pad && x + wide > width - pad) [x, y] = [pad, y + ROW];
    const box = mirrorBox(tileOf(theCase, scenario, { x, y, size: tile }), metrics);
    const name: Label = { text: label, x: x + tile + 7, y: y + tile / 2 + 4.5, ...FACE, tone: "ink", anchor: "start" };
    x += wide + GAP;
    return [{ mark: "tile", tile: box }, { mark: "text", label: mirrorLabel(name, metrics) }];
  });
  return { marks, endY: y + tile };
}
