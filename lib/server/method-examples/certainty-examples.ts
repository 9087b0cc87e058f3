import type { ExampleFact } from "@/lib/contract/method-example";
import { bootstrapBand } from "@/lib/core/bootstrap";
import { linear } from "@/lib/core/pools/linear";
import { crowdOf } from "@/lib/core/row-crowd";
import { withoutEachPerson } from "@/lib/core/sensitivity/without-each-person";
import { dirichletPosterior } from "@/lib/core/uncertainty/dirichlet-posterior";
import { dirichletPrecision } from "@/lib/core/uncertainty/dirichlet-precision";
import { standardErrorLinear } from "@/lib/core/uncertainty/standard-error-linear";
import { BAND } from "../compute-comparison";
import { rowsOf } from "../measures/rows";
import type { Example, Subject } from "./subject";
import { asResult, distributionRow, printed, quantity, scenarioRow } from "./table";

const SCENARIOS = { scenarios: true, more: [] } as const;

/** What every sentence about the linear pool begins with: whose, and what it gives the first scenario. */
function linearFacts({ scenarios, released }: Subject, pooled: readonly number[]): Record<string, ExampleFact> {
  return { n: released.asked.tally.n, scenario: scenarios[0]?.inSentence ?? "", linear: quantity(printed(pooled)[0] ?? null, "share") };
}

export const standardErrorExample: Example = (subject) => {
  const { tally } = subject.released.asked;
  const pooled = linear(tally);
  const errors = standardErrorLinear(tally);
  if (!pooled || !errors) return null;
  const deviations = errors.map((error) => error * Math.sqrt(tally.n));
  return {
    columns: SCENARIOS,
    rows: [distributionRow("linear", pooled), scenarioRow("deviation", deviations, "points"), asResult(scenarioRow("standardError", errors, "points"))],
    facts: { ...linearFacts(subject, pooled), deviation: quantity(deviations[0] ?? null, "points"), error: quantity(errors[0] ?? null, "points") },
  };
};

/** The band of the linear pool, drawn as the comparison draws it; null below five people, where there is none. */
export const bootstrapExample: Example = (subject) => {
  const { tally, people } = subject.released.asked;
  const pooled = linear(tally);
  const band = bootstrapBand(crowdOf(rowsOf(people)), linear, BAND);
  if (!pooled || band?.method !== "bootstrap") return null;
  return {
    columns: SCENARIOS,
    rows: [scenarioRow("bandHigh", band.high, "share"), asResult(distributionRow("linear", pooled)), scenarioRow("bandLow", band.low, "share")],
    facts: {
      ...linearFacts(subject, pooled),
      resamples: BAND.resamples,
      low: quantity(band.low[0] ?? null, "share"),
      high: quantity(band.high[0] ?? null, "share"),
    },
  };
};

/** One observation before anybody answered, in equal parts; each person counts as one more. */
export const dirichletExample: Example = (subject) => {
  const { tally } = subject.released.asked;
  const precision = dirichletPrecision(tally);
  const posterior = dirichletPosterior(tally, { pseudoCount: 1, prior: tally.shares.map(() => 1 / tally.k), level: BAND.level });
  if (precision === null || !posterior || tally.n < 2) return null;
  const { alpha, mean, lower, upper } = posterior;
  return {
    columns: SCENARIOS,
    rows: [scenarioRow("alpha", alpha, "number"), scenarioRow("posteriorHigh", upper, "share"), asResult(distributionRow("posteriorMean", mean)), scenarioRow("posteriorLow", lower, "share")],
    facts: {
      ...linearFacts(subject, mean),
      precision: quantity(precision),
      sample: quantity(Math.round(precision) + 1),
      low: quantity(lower[0] ?? null, "share"),
      high: quantity(upper[0] ?? null, "share"),
    },
  };
};

export const leaveOneOutExample: Example = (subject) => {
  const { tally, people } = subject.released.asked;
  const pooled = linear(tally);
  const without = withoutEachPerson(tally, people.map(({ weights }) => weights), linear);
  if (!pooled || !without) return null;
  return {
    columns: SCENARIOS,
    rows: [scenarioRow("withoutHigh", without.high, "share"), asResult(distributionRow("linear", pooled)), scenarioRow("withoutLow", without.low, "share")],
    facts: {
      ...linearFacts(subject, pooled),
      low: quantity(without.low[0] ?? null, "share"),
      high: quantity(without.high[0] ?? null, "share"),
      changes: without.changesRanking ? "yes" : "no",
    },
  };
};
