import { linear } from "@/lib/core/pools/linear";
import { ambiguityBrier } from "@/lib/core/scores/ambiguity-brier";
import { brier, uniformBrier } from "@/lib/core/scores/brier";
import { skill } from "@/lib/core/scores/skill";
import { peopleScoresOf } from "../measures/scores";
import { rowsOf } from "../measures/rows";
import type { Example, ResolvedSubject } from "./subject";
import { asMine, asResult, distributionRow, quantity, valuesRow } from "./table";

const labelOf = ({ scenarios, happened }: ResolvedSubject) => scenarios[happened]?.label ?? "";

export const skillExample: Example<ResolvedSubject> = (subject) => {
  const { released, scenarios, mine, happened } = subject;
  const pooled = linear(released.asked.tally);
  if (!pooled) return null;
  const uniform = uniformBrier(scenarios.length);
  const both = (loss: number) => [quantity(loss, "score"), quantity(skill(loss, uniform), "score")];
  const scored = (row: string, shares: readonly number[]) => distributionRow(row, shares, both(brier(shares, happened)));
  return {
    columns: { scenarios: true, more: ["brier", "skill"] },
    rows: [asResult(scored("linear", pooled)), valuesRow("uniform", ...both(uniform)), ...(mine ? [asMine(scored("mine", mine))] : [])],
    facts: {
      happened: labelOf(subject),
      brier: quantity(brier(pooled, happened), "score"),
      uniform: quantity(uniform, "score"),
      skill: quantity(skill(brier(pooled, happened), uniform), "score"),
    },
  };
};

export const diversityExample: Example<ResolvedSubject> = (subject) => {
  const { tally } = subject.released.asked;
  if (tally.n === 0) return null;
  const { pool, meanIndividual, diversity } = ambiguityBrier(tally, subject.happened);
  const facts = { meanIndividual: quantity(meanIndividual, "score"), diversity: quantity(diversity, "score"), pool: quantity(pool, "score") };
  return {
    columns: { scenarios: false, more: ["value"] },
    rows: [valuesRow("meanIndividual", facts.meanIndividual), valuesRow("diversity", facts.diversity), asResult(valuesRow("linear", facts.pool))],
    facts: { happened: labelOf(subject), ...facts },
  };
};

export const calibrationExample: Example<ResolvedSubject> = (subject) => {
  const { people } = subject.released.asked;
  if (people.length === 0) return null;
  const { bins, murphy } = peopleScoresOf([], rowsOf(people), subject.happened).calibration;
  const percent = (bound: number) => Math.round(bound * 100);
  return {
    columns: { scenarios: false, more: ["binCount", "binSaid", "binCameTrue", "binLow", "binHigh"] },
    rows: bins.map(({ from, to, count, said, cameTrue, low, high }) => ({
      ...valuesRow("bin", quantity(count), quantity(said, "share"), quantity(cameTrue, "share"), quantity(low, "share"), quantity(high, "share")),
      name: `${percent(from)}–${percent(to)}\u202f%`,
    })),
    facts: { happened: labelOf(subject), ...Object.fromEntries(Object.entries(murphy).flatMap(([name, value]) => (typeof value === "number" ? [[name, quantity(value)]] : []))) },
  };
};
