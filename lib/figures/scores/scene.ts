import { factsLine } from "../footer";
import { framedScene } from "../framed";
import type { FigureBox, FigureInput } from "../input";
import type { Metrics } from "../metrics";
import type { Drawn, SceneSpec } from "../scene";
import { layLadder } from "./ladder";
import { layReliability } from "./reliability";
import { brierText, scoreLabel, scoreRows } from "./rows";
import { scoresTitle } from "./title";

const PANEL_GAP = 36;
const ROW_GAP = 20;
/** The diagram is a square of this share of the width, between these bounds. */
const SQUARE = { share: 0.44, least: 300, most: 400 } as const;

function draw(input: FigureInput, metrics: Metrics, top: number, extra: number): Drawn {
  const { pad, namesAbove, rtl } = metrics;
  const width = metrics.width - 2 * pad;
  const size = Math.min(SQUARE.most, Math.max(SQUARE.least, width * SQUARE.share), width);
  if (namesAbove) {
    const ladder = layLadder(input, metrics, { x: pad, y: top, width }, extra);
    const square = layReliability(input, metrics, { x: pad + (width - size) / 2, y: ladder.endY + ROW_GAP, width: size });
    return { marks: [...ladder.marks, ...square.marks], points: [...ladder.points, ...square.points], endY: square.endY };
  }
  const rest = width - size - PANEL_GAP;
  const square = layReliability(input, metrics, { x: rtl ? pad : pad + rest + PANEL_GAP, y: top, width: size });
  const place = { x: rtl ? pad + size + PANEL_GAP : pad, y: top, width: rest };
  const natural = layLadder(input, metrics, place, 0);
  // the list is spread to the height of the square beside it
  const ladder = layLadder(input, metrics, place, Math.max(0, square.endY - natural.endY) + extra);
  return { marks: [...ladder.marks, ...square.marks], points: [...ladder.points, ...square.points], endY: Math.max(square.endY, ladder.endY) };
}

/**
 * How good the answers were, now that it is known what happened: everybody's Brier score on one axis, and beside it how
 * often what was said came true, each tenth with its 90 % interval.
 *
 * @param box the width in layout pixels (320 or more), and the least height
 * @returns final strings and placed marks; the same input gives the same spec
 */
export function scoresScene(input: FigureInput, box: FigureBox): SceneSpec {
  const { translate, theCase, facts } = input;
  const rows = scoreRows(input);
  const happened = theCase.scenarios.find(({ id }) => id === facts?.scores?.happened)?.label ?? "";
  const sentences = rows.map((row) => translate("description.series", { name: scoreLabel(row, translate), shares: brierText(row.brier) }));
  const painting = {
    ...{ figure: "scores", title: scoresTitle(input), sentences },
    ...(rows.length === 0 ? {} : { subtitle: translate("scores.subtitle", { scenario: happened }) }),
    method: factsLine(input, translate("scores.method"), rows.length === 0 ? [] : [translate("scores.hint")]),
    nothing: rows.length === 0 ? translate("scores.nobody") : null,
  };
  return framedScene(input, { ...painting, picture: (metrics, top, extra) => draw(input, metrics, top, extra) }, box);
}
