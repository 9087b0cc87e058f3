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
    const scored = (row: string, shares: readonly number[]): ExampleRow => distributionRow(row, shares, [quantity(SCORES[id].score(shares, happened), "score")]);
    return {
      columns: { scenarios: true, more: ["score"] },
      rows: [
        asResult(scored("linear", pooled)),
        scored("uniform", scenarios.map(() => 1 / scenarios.length)),
        valuesRow("meanIndividual", quantity(meanScore(SCORES[id], tally, rowsOf(people), happened), "score")),
        ...(mine ? [asMine(scored("mine", mine))] : []),
      ],
      facts: {
        happened: scenarios[happened]?.label ?? "",
        sum: workedScore(id, pooled, happened),
        score: quantity(SCORES[id].score(pooled, happened), "score"),
      },
    };
  };
}
