import type { TableRow } from "../table";
import type { TableInput, Translate } from "../input";

/** Whose Brier score it is; `name` as in the table. */
export type ScoreRow = { kind: Extract<TableRow["kind"], `score_${string}`>; name: string; brier: number };

/** Everybody who is scored, the best first. The round that is compared stands there as its pools. */
export function scoreRows({ facts, comparison }: TableInput): ScoreRow[] {
  const scores = facts?.scores;
  if (!scores) return [];
  const earlier = scores.rounds.filter(({ round }) => round !== comparison.round);
  const ofRounds = earlier.flatMap(({ round, linear, mine }) => {
    const name = `round ${round}`;
    return [...(linear === null ? [] : [{ kind: "score_round", name, brier: linear } as const]), ...(mine === null ? [] : [{ kind: "score_round_you", name, brier: mine } as const])];
  });
  const rows: ScoreRow[] = [
    ...(scores.mine === null ? [] : [{ kind: "score_you", name: "you", brier: scores.mine } as const]),
    ...scores.pools.map(({ pool, brier }) => ({ kind: "score_pool", name: pool, brier }) as const),
    ...scores.teams.map(({ name, brier }) => ({ kind: "score_team", name, brier }) as const),
    ...ofRounds,
    { kind: "score_mean", name: "one person on average", brier: scores.meanIndividual },
    { kind: "score_uniform", name: "equal shares", brier: scores.uniform },
  ];
  return rows.sort((a, b) => a.brier - b.brier);
}

/** A score as it is printed: "0.213". */
export const brierText = (brier: number): string => brier.toFixed(3);

/** Whose score it is, in words. */
export function scoreLabel({ kind, name }: ScoreRow, translate: Translate): string {
  if (kind === "score_team") return name;
  return translate("scores.who", { who: kind.slice("score_".length), pool: kind === "score_pool" ? translate("poolName", { pool: name }) : "", round: name.replace(/\D/g, "") });
}
