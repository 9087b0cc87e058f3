import type { FigureInput } from "../input";
import { inSentence } from "../in-sentence";
import { wholePercents } from "../shares";
import { ofSimulated } from "../simulated-title";
import { lastMove, shownRounds } from "./data";

/** By how many whole points the pool moved between its last two rounds, on the scenario on which it moved most. */
function poolMove(input: FigureInput): { scenario: string; points: number } | null {
  const [before, after] = shownRounds(input).slice(-2);
  if (before === undefined || after === undefined) return null;
  const [then, now] = [wholePercents(before.linear), wholePercents(after.linear)];
  const moves = now.map((percent, i) => percent - (then[i] ?? 0));
  const most = moves.reduce((best, move, i) => (Math.abs(move) > Math.abs(moves[best] ?? 0) ? i : best), 0);
  return { scenario: inSentence(input.theCase.scenarios[most]?.label ?? "", input.theCase), points: moves[most] ?? 0 };
}

function finding(input: FigureInput): string {
  const { translate } = input;
  const pool = poolMove(input);
  if (pool === null) return translate("rounds.one");
  const crowd = translate("rounds.pool", { scenario: pool.scenario, by: Math.abs(pool.points), dir: ["down", "none", "up"][Math.sign(pool.points) + 1] ?? "none" });
  const move = lastMove(input);
  if (move === null) return crowd;
  const people = translate("rounds.people", { n: move.n, toward: move.toward, away: move.away, from: move.from });
  return translate("rounds.both", { crowd, people });
}

/** The title of the rounds figure: how far the pool moved, and how many people came nearer to it. */
export function roundsTitle(input: FigureInput): string {
  return shownRounds(input).length === 0 ? input.translate("title.nobody") : ofSimulated(input, finding(input));
}
