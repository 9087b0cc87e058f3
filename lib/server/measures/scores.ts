import { POOL_IDS, type Comparison, type PoolId } from "@/lib/contract/comparison";
import { SCORE_IDS, type ScoreId, type ScoresAnswer } from "@/lib/contract/scores";
import { crowdOf } from "@/lib/core/row-crowd";
import { ambiguityBrier } from "@/lib/core/scores/ambiguity-brier";
import { brier, uniformBrier } from "@/lib/core/scores/brier";
import { calibrationBins } from "@/lib/core/scores/calibration-bins";
import { meanScore } from "@/lib/core/scores/mean-score";
import { murphyBinary } from "@/lib/core/scores/murphy-binary";
import { peerMetaculus } from "@/lib/core/scores/peer-metaculus";
import { SCORES } from "@/lib/core/scores/registry";
import { skill } from "@/lib/core/scores/skill";
import { statementsOf } from "@/lib/core/scores/statements";
import { rowsOf } from "./rows";

type Rows = readonly (readonly number[])[];
type Scores = ScoresAnswer["uniform"];

/** The bins of the calibration: tenths. */
const CALIBRATION_BINS = 10;

const finiteOrNull = (number: number | null) => (number !== null && Number.isFinite(number) ? number : null);

/** The rules that apply to a case, in the order in which they are shown. */
export function rulesOf(ordered: boolean): ScoreId[] {
  return SCORE_IDS.filter((id) => ordered || !SCORES[id].orderedOnly);
}

function scoresBy(rules: readonly ScoreId[], score: (id: ScoreId) => number): Scores {
  return Object.fromEntries(rules.map((id) => [id, finiteOrNull(score(id))]));
}

/** @param happened index of the scenario that happened. */
export function scoresOf(rules: readonly ScoreId[], probabilities: readonly number[], happened: number): Scores {
  return scoresBy(rules, (id) => SCORES[id].score(probabilities, happened));
}

/** Every pool that exists, scored, and the one with the lowest Brier score: the first of equals. */
export function poolScoresOf(rules: readonly ScoreId[], pools: Comparison["pools"], happened: number): Pick<ScoresAnswer, "pools" | "bestPool"> {
  const existing = POOL_IDS.flatMap((id) => {
    const probabilities = pools[id];
    return probabilities ? [{ id, probabilities, brier: brier(probabilities, happened) }] : [];
  });
  const best = existing.reduce<{ id: PoolId; brier: number }>((least, one) => (one.brier < least.brier ? one : least), { id: "linear", brier: Infinity });
  return {
    pools: Object.fromEntries(existing.map(({ id, probabilities }) => [id, scoresOf(rules, probabilities, happened)])),
    bestPool: best.id,
  };
}

/** How good people were by themselves, and how far what they said can be taken at its word. At least one person. */
export function peopleScoresOf(
  rules: readonly ScoreId[],
  rows: Rows,
  happened: number,
): Pick<ScoresAnswer, "meanIndividual" | "diversity" | "skillAgainstUniform" | "betterThanPool" | "calibration"> {
  const crowd = crowdOf(rows);
  const statements = statementsOf(crowd, happened);
  const diversity = ambiguityBrier(crowd, happened);
  return {
    meanIndividual: scoresBy(rules, (id) => meanScore(SCORES[id], crowd, rows, happened)),
    diversity,
    skillAgainstUniform: skill(diversity.pool, uniformBrier(crowd.k)),
    betterThanPool: rows.filter((row) => brier(row, happened) < diversity.pool).length,
    calibration: { bins: calibrationBins(statements), murphy: murphyBinary(statements, CALIBRATION_BINS) },
  };
}

/** A reader's own scores; null without an estimate. The peer score is against everybody else of the release. */
export function myScoresOf(
  rules: readonly ScoreId[],
  { mine, people }: Pick<Comparison, "mine" | "people">,
  happened: number,
): Pick<NonNullable<ScoresAnswer["mine"]>, "scores" | "peer" | "skillAgainstUniform"> | null {
  const [own] = mine ? rowsOf([mine]) : [];
  if (!own) return null;
  const peers = peerMetaculus(rowsOf(people), happened);
  return {
    scores: scoresOf(rules, own, happened),
    peer: finiteOrNull(peers[people.findIndex((person) => person.mine)] ?? null),
    skillAgainstUniform: skill(brier(own, happened), uniformBrier(own.length)),
  };
}

/** The linear pool of each team that may be shown, scored. */
export function teamScoresOf(rules: readonly ScoreId[], teams: Comparison["teams"], happened: number): ScoresAnswer["teams"] {
  return teams.flatMap(({ id, name, n, linear }) => (linear ? [{ id, name, n, scores: scoresOf(rules, linear, happened) }] : []));
}
