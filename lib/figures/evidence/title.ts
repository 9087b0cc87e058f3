import type { FigureInput } from "../input";
import { inSentence } from "../in-sentence";
import { ofSimulated } from "../simulated-title";
import { shortText, toldRows } from "./rows";

/** So much of a claim stands in a title. */
const MOST_CHARACTERS = 48;

function finding(input: FigureInput): string {
  const { facts, theCase, translate } = input;
  const evidence = facts?.evidence;
  if (!evidence || evidence.waits !== null) return translate("evidence.waiting");
  if (evidence.claims.length === 0) return translate("evidence.nothing");
  const moves = toldRows(input).flatMap(({ claim, points }) => points.map((by, scenario) => ({ claim, by, scenario })));
  if (moves.length === 0) return translate("evidence.untold", { count: evidence.claims.length });
  const most = moves.reduce((best, one) => (Math.abs(one.by) > Math.abs(best.by) ? one : best));
  if (most.by === 0) return translate("evidence.alike");
  const scenario = inSentence(theCase.scenarios[most.scenario]?.label ?? "", theCase);
  const claim = translate("evidence.claim", { text: shortText(input, most.claim, MOST_CHARACTERS) });
  return translate("evidence.most", { claim, points: Math.abs(most.by), dir: most.by > 0 ? "more" : "less", scenario });
}

/** The title of the claims cited: whose people stand farthest from everybody, and where. */
export function evidenceTitle(input: FigureInput): string {
  return input.comparison.people.length === 0 ? input.translate("title.nobody") : ofSimulated(input, finding(input));
}
