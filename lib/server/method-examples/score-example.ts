import type { ExampleRow } from "@/lib/contract/method-example";
import type { ScoreId } from "@/lib/contract/scores";
import { linear } from "@/lib/core/pools/linear";
import { SCORES } from "@/lib/core/scores/registry";
import { meanScore } from "@/lib/core/scores/mean-score";
import { rowsOf } from "../measures/rows";
import type { Example, ResolvedSubject } from "./subject";
import { asMine, asResult, distributionRow, quantity, valuesRow } from "./table";
import { workedScore } from "./worked-score";

/** A score's sum written out for the linear pool, beside equal shares, people's own scores and the reader's; null for nobody. */
export function scoreExample(id: ScoreId): Example<ResolvedSubject> {
  return ({ released, scenarios, mine, happened }) => {
    const { people, tally } = released.asked;
    const pooled = linear(tally);
    if (!pooled) return null;
    const unit = SCORES[id].best === 100 ? "hundreds" : "score";
    const scoreOf = (shares: readonly number[]) => quantity(SCORES[id].score(shares, happened), unit);
    const scored = (row: string, shares: readonly number[]): ExampleRow => distributionRow(row, shares, [scoreOf(shares)]);
    return {
      columns: { scenarios: true, more: ["score"] },
      rows: [
        asResult(scored("linear", pooled)),
        // no numbers for equal shares: thirds cannot be printed alike and add up to 100
        valuesRow("uniform", scoreOf(scenarios.map(() => 1 / scenarios.length))),
        valuesRow("meanIndividual", quantity(meanScore(SCORES[id], tally, rowsOf(people), happened), unit)),
        ...(mine ? [asMine(scored("mine", mine))] : []),
      ],
      facts: {
        happened: scenarios[happened]?.label ?? "",
        sum: workedScore(id, pooled, happened),
        score: scoreOf(pooled),
      },
    };
  };
}
