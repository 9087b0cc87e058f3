import { factsLine } from "../footer";
import { stackLines } from "../frame";
import { framedScene } from "../framed";
import type { FigureBox, FigureInput } from "../input";
import type { Metrics } from "../metrics";
import { mirrorLabel } from "../mirror";
import type { Drawn, Mark, SceneSpec } from "../scene";
import { wrapText } from "../wrap";
import { layHead } from "./head";
import { layoutOf, mostPoints } from "./layout";
import { layKept, layTold } from "./row";
import { fewClaims, keptRows, pointsText, shortText, toldRows } from "./rows";
import { evidenceTitle } from "./title";

const NOTE = { size: 12, weight: 400 } as const;
const LINE = 17;
const RULE_AIR = 8;

/** The claims of which fewer than k people speak, in one line: their number says nothing. */
function layFew(input: FigureInput, metrics: Metrics, top: number): Drawn {
  const claims = fewClaims(input);
  if (claims.length === 0) return { marks: [], points: [], endY: top };
  const { pad, width } = metrics;
  const text = input.translate("evidence.few", { claims: claims.join(", "), k: input.facts?.evidence?.k ?? 0 });
  const labels = stackLines(wrapText(text, width - 2 * pad, NOTE), { x: pad, y: top + 12, line: LINE, ...NOTE, tone: "ink-2" });
  return { marks: labels.map((label): Mark => ({ mark: "text", label: mirrorLabel(label, metrics) })), points: [], endY: top + labels.length * LINE };
}

function draw(input: FigureInput, metrics: Metrics, top: number, extra: number): Drawn {
  const layout = layoutOf(input, metrics);
  const told = toldRows(input);
  const drawn = told.length === 0 ? { marks: [], points: [], endY: top } : layHead(layout, top);
  const rows = [...told.map((row) => (y: number) => layTold(layout, row, y, extra / told.length)), ...keptRows(input).map((row) => (y: number) => layKept(layout, row, y)), (y: number) => layFew(input, metrics, y)];
  for (const lay of rows) {
    const one = lay(drawn.endY + RULE_AIR);
    if (one.marks.length === 0) continue;
    drawn.marks.push({ mark: "line", x1: metrics.pad, y1: drawn.endY, x2: metrics.width - metrics.pad, y2: drawn.endY, ink: "line", width: 1 }, ...one.marks);
    drawn.points.push(...one.points);
    drawn.endY = one.endY;
  }
  return { ...drawn, endY: drawn.endY + 4 };
}

function nothingOf({ facts, translate }: FigureInput): string | null {
  const evidence = facts?.evidence;
  if (!evidence || evidence.waits !== null) return translate("evidence.waits", { why: evidence?.waits ?? "round" });
  return evidence.claims.length === 0 ? translate("evidence.nobody") : null;
}

/**
 * Each claim that people cited with how far those who cited it stand from everybody, scenario by scenario. Where few cited a
 * claim, or too nearly the same people as another, it is named or counted alone.
 *
 * @param box the width in layout pixels (320 or more), and the least height
 * @returns final strings and placed marks; the same input gives the same spec
 */
export function evidenceScene(input: FigureInput, box: FigureBox): SceneSpec {
  const { translate, theCase, facts } = input;
  const told = toldRows(input);
  const sentences = told.map(({ claim, points }) => translate("evidence.sentence", { claim: shortText(input, claim), shares: theCase.scenarios.map(({ label }, i) => `${label} ${pointsText(points[i] ?? 0)}`).join(", ") }));
  const nothing = nothingOf(input);
  const hints = nothing === null ? [translate("evidence.told", { n: facts?.evidence?.n ?? 0 }), ...(told.length === 0 ? [] : [translate("evidence.hint", { most: mostPoints(input) })])] : [];
  const painting = { figure: "evidence", title: evidenceTitle(input), method: factsLine(input, translate("evidence.method"), hints), sentences, nothing };
  return framedScene(input, { ...painting, picture: (metrics, top, extra) => draw(input, metrics, top, extra) }, box);
}
