import type { ReactNode } from "react";
import type { BandReading, Case, Lexicon, Scenario } from "@/lib/contract/cases";
import { scenarioClasses } from "../ui/scenario-classes";
import { Tile } from "../ui/tile";
import { CriteriaList } from "./criteria-list";
import { DriverList } from "./driver-list";
import { DIRECTIONS } from "./evidence";
import { EvidenceList } from "./evidence-list";
import { IndicatorList } from "./indicator-list";
import { Pathway } from "./pathway";
import { ScenarioNotes } from "./scenario-notes";

type Props = { theCase: Case; scenario: Scenario; index: number; readings: readonly BandReading[]; lexicon: Pick<Lexicon, "id" | "name"> };

function Section({ children }: { children: ReactNode }) {
  return <div className="border-t border-line py-4">{children}</div>;
}

/** How many rows of the grid a column takes: four always, three more with claims, one with drivers, one with indicators. */
const SPANS: Record<number, string> = { 4: "lg:row-span-4", 5: "lg:row-span-5", 6: "lg:row-span-6", 7: "lg:row-span-7", 8: "lg:row-span-8", 9: "lg:row-span-9" };

/** One scenario, top to bottom, on the rows of the surrounding grid, so that readers compare along a row. What the whole case has none of has no row. */
export function ScenarioColumn({ theCase, scenario, index, readings, lexicon }: Props) {
  const classes = scenarioClasses(index);
  const directions = theCase.claims.length > 0 ? DIRECTIONS : [];
  const [hasDrivers, hasIndicators] = [theCase.drivers.length > 0, theCase.indicators.length > 0];
  const rows = 4 + directions.length + Number(hasDrivers) + Number(hasIndicators);
  return (
    <article id={scenario.id} aria-labelledby={`${scenario.id}-name`} className={`border-t-4 lg:grid lg:grid-rows-subgrid lg:gap-y-0 lg:pb-8 ${SPANS[rows] ?? ""} ${classes.rule}`}>
      <div className="pt-4 pb-5">
        <h2 id={`${scenario.id}-name`} className="flex items-center gap-3 text-lg font-head">
          <Tile index={index} ordered={theCase.ordered} />
          {scenario.label}
        </h2>
        <p className="mt-2">{scenario.narrative}</p>
      </div>
      <div className="pb-4">
        <Pathway steps={scenario.pathway} text={classes.text} />
      </div>
      {directions.map((direction) => (
        <Section key={direction}>
          <EvidenceList theCase={theCase} scenarioId={scenario.id} direction={direction} readings={readings} lexicon={lexicon} />
        </Section>
      ))}
      <Section>
        <ScenarioNotes scenario={scenario} voices={theCase.voices} />
      </Section>
      {hasDrivers && (
        <Section>
          <DriverList drivers={theCase.drivers} scenarioId={scenario.id} />
        </Section>
      )}
      {hasIndicators && (
        <Section>
          <IndicatorList indicators={theCase.indicators} scenarioId={scenario.id} />
        </Section>
      )}
      <Section>
        <CriteriaList scenario={scenario} />
      </Section>
    </article>
  );
}
