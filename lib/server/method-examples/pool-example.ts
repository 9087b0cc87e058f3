import type { ExampleFact, ExampleRow, ExampleUnit } from "@/lib/contract/method-example";
import type { Crowd } from "@/lib/core/crowd";
import { linear } from "@/lib/core/pools/linear";
import type { Pool, PoolStep } from "@/lib/core/pools/registry";
import { sum } from "@/lib/core/sum";
import { crowdsOf } from "../measures/pools";
import { poolFacts } from "./pool-facts";
import type { Example } from "./subject";
import { asResult, distributionRow, printed, quantity, scenarioRow } from "./table";

/** Steps that are shares of 100 %; the others are sums, logarithms or ratios. */
const SHARES: ReadonlySet<string> = new Set(["linear", "median", "aboveFloor", "trimmedMean", "cumulativeMedian", "cumulativeTrimmedMean", "eachAlone"]);

function unitOf(pool: Pool, step: PoolStep): ExampleUnit {
  return SHARES.has(step.id) || (step.id === "pushed" && pool.id === "neymanLinear") ? "share" : "number";
}

const isNumber = (value: number | null) => value !== null;

function rowOf(pool: Pool, step: PoolStep): ExampleRow {
  const values = step.values.filter(isNumber);
  const isDistribution = step.id === "pool" || step.id === "linear";
  if (isDistribution && values.length === step.values.length) {
    const row = distributionRow(step.id, values);
    return step.id === "pool" ? asResult(row) : row;
  }
  const id = step.id === "sum" && pool.weighting === "half-life" ? "weightedSum" : step.id;
  return scenarioRow(id, step.values, unitOf(pool, step));
}

/** What a step says of the first scenario, and of all together. */
function factsOf(pool: Pool, step: PoolStep): [string, ExampleFact][] {
  const values = step.values.filter(isNumber);
  if (step.id === "pool") return [["pool", quantity(printed(values)[0] ?? null, "share")]];
  const unit = unitOf(pool, step);
  return [
    [step.id, quantity(step.values[0] ?? null, unit)],
    [`${step.id}Total`, quantity(sum(values), unit)],
  ];
}

/** The result is shown beside the linear pool, unless that is a step of its own. */
function besideLinear(pool: Pool, steps: readonly PoolStep[], crowd: Crowd): ExampleRow[] {
  const pooled = linear(crowd);
  return pool.id === "linear" || steps.some(({ id }) => id === "linear") || !pooled ? [] : [distributionRow("linear", pooled)];
}

/** A pool's formula worked out, step by step; null for nobody, and for a half-life pool of people who spoke on one day. */
export function poolExample(pool: Pool): Example {
  return ({ released, scenarios }) => {
    const crowds = crowdsOf(released);
    const crowd = crowds[pool.weighting];
    const steps = crowd ? pool.steps(crowd) : [];
    if (!crowd || steps.at(-1)?.values.every(isNumber) !== true) return null;
    return {
      columns: { scenarios: true, more: [] },
      rows: [...steps.map((step) => rowOf(pool, step)), ...besideLinear(pool, steps, crowds.equal)],
      facts: {
        n: crowd.n,
        scenario: scenarios[0]?.inSentence ?? "",
        ...Object.fromEntries(steps.flatMap((step) => factsOf(pool, step))),
        ...poolFacts(pool, crowd, crowds.effectiveN),
      },
    };
  };
}
