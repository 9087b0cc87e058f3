import type { BandReading, Case, Lexicon } from "@/lib/contract/cases";
import { ScenarioColumn } from "./scenario-column";

/** Columns for 2 to 8 scenarios: up to four beside each other, more than four in two rows. */
const COLUMNS: Record<number, string> = {
  2: "lg:grid-cols-2", 3: "lg:grid-cols-3", 4: "lg:grid-cols-4", 5: "lg:grid-cols-3", 6: "lg:grid-cols-3", 7: "lg:grid-cols-4", 8: "lg:grid-cols-4",
};

/** All scenarios of a case side by side. */
export function ScenarioGrid({ theCase, readings, lexicon }: { theCase: Case; readings: readonly BandReading[]; lexicon: Pick<Lexicon, "id" | "name"> }) {
  return (
    <div className={`grid gap-x-10 gap-y-10 lg:gap-y-0 ${COLUMNS[theCase.scenarios.length] ?? ""}`}>
      {theCase.scenarios.map((scenario, index) => (
        <ScenarioColumn key={scenario.id} theCase={theCase} scenario={scenario} index={index} readings={readings} lexicon={lexicon} />
      ))}
    </div>
  );
}
