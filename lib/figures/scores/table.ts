import type { TableInput } from "../input";
import type { TableRow } from "../table";
import { scoreRows } from "./rows";

const ofNone = { scenarioId: "", scenario: "", simulated: false } as const;

/** "100 to 200": the tenth in per mille. */
const tenth = ({ from, to }: { from: number; to: number }) => `${Math.round(from * 1000)} to ${Math.round(to * 1000)}`;

/** The numbers of the scores figure: every Brier score, the best first, then each tenth with what was said and what came true. */
export function scoresTable(input: TableInput): TableRow[] {
  const scores = scoreRows(input).map(({ kind, name, brier }): TableRow => ({ ...ofNone, kind, name, value: brier, unit: "score" }));
  const bins = (input.facts?.scores?.bins ?? []).flatMap((bin): TableRow[] => {
    const share = (kind: TableRow["kind"], value: number): TableRow => ({ ...ofNone, kind, name: tenth(bin), value, unit: "probability" });
    const count: TableRow = { ...ofNone, kind: "bin_count", name: tenth(bin), value: bin.count, unit: "statements" };
    return [share("bin_said", bin.said), share("bin_true", bin.cameTrue), share("bin_low", bin.low), share("bin_high", bin.high), count];
  });
  return [...scores, ...bins];
}
