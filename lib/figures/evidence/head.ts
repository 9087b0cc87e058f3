import { stackLines } from "../frame";
import { mirrorLabel } from "../mirror";
import { tileOf } from "../scenario-head";
import type { Drawn, Mark } from "../scene";
import { wrapText } from "../wrap";
import type { Layout } from "./layout";

const NAME = { size: 12, weight: 600 } as const;
const LINE = 15;
/** Narrower columns have room for the tile alone; what the tiles mean is said above them. */
const LEAST_NAMED = 84;

/** The tile of each scenario over its column, with its name below it or, where columns are narrow, in a list above them. */
export function layHead({ input: { theCase }, metrics, columnWidth, middleOf }: Layout, top: number): Drawn {
  const { tile: size, pad, width } = metrics;
  const named = columnWidth >= LEAST_NAMED;
  const list = named ? [] : theCase.scenarios.flatMap(({ label }, i) => wrapText(`${tileOf(theCase, i, { x: 0, y: 0, size }).text} ${label}`, width - 2 * pad, NAME));
  const listed = stackLines(list, { x: pad, y: top + 10, line: LINE, ...NAME, weight: 400, tone: "ink-2" }).map((label) => mirrorLabel(label, metrics));
  const y = top + list.length * LINE + (named ? 0 : 8);
  const tiles = theCase.scenarios.map((_, i): Mark => ({ mark: "tile", tile: tileOf(theCase, i, { x: middleOf(i) - size / 2, y, size }) }));
  const names = named ? theCase.scenarios.map(({ label }) => wrapText(label, columnWidth - 6, NAME)) : [];
  const below = names.flatMap((lines, i) => lines.map((text, line): Mark => ({ mark: "text", label: { text, x: middleOf(i), y: y + size + 15 + line * LINE, ...NAME, tone: "ink", anchor: "middle" } })));
  const most = Math.max(0, ...names.map(({ length }) => length));
  return { marks: [...tiles, ...listed.map((label): Mark => ({ mark: "text", label })), ...below], points: [], endY: y + size + (most === 0 ? 0 : 4 + most * LINE) + 14 };
}
