import type { FigureFacts } from "@/lib/contract/figure-facts";
import { POOL_IDS, type Comparison } from "@/lib/contract/comparison";
import { citedShares } from "@/lib/core/exercise/cited-shares";
import { largestRemainder } from "@/lib/core/largest-remainder";
import { crowdOf } from "@/lib/core/row-crowd";
import { brier } from "@/lib/core/scores/brier";
import { calibrationBins } from "@/lib/core/scores/calibration-bins";
import { statementsOf } from "@/lib/core/scores/statements";

/** How far people of the gallery go towards the pool of the first round. */
const PULL = 0.4;
/** Every so many-th stays where he was. */
const STUBBORN = 4;

const mean = (rows: readonly (readonly number[])[], scenarios: number) => Array.from({ length: scenarios }, (_, i) => rows.reduce((sum, row) => sum + (row[i] ?? 0), 0) / rows.length / 1000);

/** What happened in a second round: most people came nearer to the first one's pool, some stayed. */
function roundsOf({ people, mine }: Comparison, scenarios: number): FigureFacts["rounds"] {
  const before = people.map(({ weights }) => weights);
  const pool = mean(before, scenarios);
  const moved = (weights: readonly number[], i: number) => (i % STUBBORN === 0 ? [...weights] : largestRemainder(weights.map((weight, k) => ((1 - PULL) * weight) / 1000 + PULL * (pool[k] ?? 0)), 1000));
  const after = before.map(moved);
  const round = (number: number, rows: readonly (readonly number[])[], own: readonly number[] | null) => ({ round: number, n: rows.length, simulated: 0, linear: mean(rows, scenarios), mine: own && [...own] });
  return {
    rounds: [round(1, before, mine?.weights ?? null), round(2, after, mine && moved(mine.weights, 1))],
    links: [{ from: 1, to: 2, people: before.length < 2 ? null : before.map((weights, i) => ({ before: [...weights], after: after[i] ?? weights })) }],
  };
}

const OPENED = Date.parse("2026-03-02T09:00:00Z");
const MS_PER_DAY = 24 * 60 * 60 * 1000;
/** How much of the crowd has answered by each day. */
const BY_DAY = [0.25, 0.4, 0.5, 0.7, 0.9, 1];

/** What came out day by day while more and more of the crowd answered. */
function overTimeOf({ people }: Comparison, scenarios: number): FigureFacts["overTime"] {
  const steps = BY_DAY.map((share, day) => {
    const rows = people.slice(0, Math.max(1, Math.round(share * people.length))).map(({ weights }) => weights);
    const linear = mean(rows, scenarios);
    const around = (width: number) => ({ low: linear.map((q) => Math.max(0, q - width)), high: linear.map((q) => Math.min(1, q + width)) });
    const width = 0.5 / Math.sqrt(rows.length);
    return { at: new Date(OPENED + day * MS_PER_DAY).toISOString(), round: 1, version: day + 1, n: rows.length, linear, half: rows.length < 5 ? null : around(0.27 * width), most: rows.length < 5 ? null : around(0.66 * width) };
  });
  return { steps: people.length < 2 ? steps.slice(-1) : steps, shown: "day", resolvedAt: people.length < 2 ? null : new Date(OPENED + 7 * MS_PER_DAY).toISOString() };
}

/** What came true in the gallery: the second scenario, of which people gave so much. */
function scoresOf({ people, mine, pools, teams }: Comparison, scenarios: number): FigureFacts["scores"] {
  const happened = 1;
  const rows = people.map(({ weights }) => weights.map((weight) => weight / 1000));
  const crowd = rows.map((row) => brier(row, happened));
  const linear = brier(pools.linear ?? [], happened);
  return {
    ...{ happened: `s${happened + 1}`, rounds: [], uniform: brier(Array.from({ length: scenarios }, () => 1 / scenarios), happened) },
    pools: POOL_IDS.flatMap((pool) => (pools[pool] ? [{ pool, brier: brier(pools[pool], happened) }] : [])),
    teams: teams.flatMap(({ id, name, linear: shares }) => (shares ? [{ id, name, brier: brier(shares, happened) }] : [])),
    mine: mine && brier(mine.weights.map((weight) => weight / 1000), happened),
    meanIndividual: crowd.reduce((sum, one) => sum + one, 0) / crowd.length,
    betterThanPool: crowd.filter((one) => one < linear).length,
    bins: calibrationBins(statementsOf(crowdOf(rows), happened)),
  };
}

const LEAST = 5;

/** Who cited what in the gallery: the calm the first claim, the worried the third, and few the others. */
function evidenceOf({ people }: Comparison): FigureFacts["evidence"] {
  const shareOf = ({ weights }: Comparison["people"][number]) => weights[0] ?? 0;
  const middle = [...people].sort((a, b) => shareOf(a) - shareOf(b))[Math.floor(people.length / 2)];
  const cites = people.map((person, i) => [middle && shareOf(person) > shareOf(middle) ? "c1" : "c3", ...(i % 3 === 0 ? ["c2"] : []), ...(i === 1 ? ["c4"] : [])]);
  return { waits: null, n: people.length, k: LEAST, ...citedShares(people.map(({ weights }, i) => ({ weights, cites: cites[i] ?? [] })), LEAST) };
}

/** What the figures of the gallery are made of beside the comparison. */
export function exampleFacts(comparison: Comparison, scenarios: number): Omit<FigureFacts, "fingerprint"> {
  return { rounds: roundsOf(comparison, scenarios), overTime: overTimeOf(comparison, scenarios), scores: scoresOf(comparison, scenarios), evidence: evidenceOf(comparison) };
}
