import { inSentence } from "../in-sentence";
import type { FigureInput } from "../input";
import { wholePercents } from "../shares";
import { ofSimulated } from "../simulated-title";
import { stepsOf } from "./data";

function finding(input: FigureInput): string {
  const { translate, theCase } = input;
  const steps = stepsOf(input);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined || steps.length === 1) return translate("overTime.one");
  const [then, now] = [wholePercents(first.linear), wholePercents(last.linear)];
  const moves = now.map((percent, i) => percent - (then[i] ?? 0));
  const most = moves.reduce((best, move, i) => (Math.abs(move) > Math.abs(moves[best] ?? 0) ? i : best), 0);
  const points = moves[most] ?? 0;
  return translate("rounds.pool", { scenario: inSentence(theCase.scenarios[most]?.label ?? "", theCase), by: Math.abs(points), dir: ["down", "none", "up"][Math.sign(points) + 1] ?? "none" });
}

/** The title of the figure: how far the pool moved from its first release to its last. */
export function overTimeTitle(input: FigureInput): string {
  return stepsOf(input).length === 0 ? input.translate("title.nobody") : ofSimulated(input, finding(input));
}
