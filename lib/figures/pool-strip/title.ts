import type { FigureInput } from "../input";
import { inSentence } from "../in-sentence";
import { chosenPool } from "../shares";
import { ofSimulated } from "../simulated-title";

/** A difference of two probabilities in points, whole from one point on. */
function pointsText(difference: number): string {
  const points = Math.abs(difference) * 100;
  return points >= 1 ? String(Math.round(points)) : String(Math.round(points * 10) / 10);
}

function finding({ comparison, theCase, translate }: FigureInput): string {
  const { poolsApart, poolsRankOtherwise } = comparison.sensitivity;
  if (poolsApart === null) return translate("title.nobody");
  const { scenario, gap, low, high, moreThanFivePoints } = poolsApart;
  const order = poolsRankOtherwise.length > 0 ? "changes" : "stays";
  if (!moreThanFivePoints) return translate("poolStrip.agree", { points: pointsText(gap), order });
  const names = { high: translate("pool", { pool: high }), low: translate("pool", { pool: low }) };
  return translate("poolStrip.differ", { ...names, points: pointsText(gap), scenario: inSentence(theCase.scenarios[scenario]?.label ?? "", theCase), order });
}

/** The title of the pool strip: whether it matters how the answers are put together. Sharpened pools stand apart by design. */
export function poolStripTitle(input: FigureInput): string {
  if (chosenPool(input.comparison) === null) return input.translate("title.nobody");
  return ofSimulated(input, finding(input));
}
