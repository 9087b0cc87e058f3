import { useTranslations } from "next-intl";
import type { Dispatch } from "react";
import type { EstimateAction, EstimateState } from "./draft-state";
import type { EstimateSubject } from "./estimate-subject";
import { rowStates } from "./row-state";
import { ScenarioRow } from "./scenario-row";

type Props = { subject: EstimateSubject; state: EstimateState; dispatch: Dispatch<EstimateAction> };

/** The first way in: one bar per scenario. A view of the draft that keeps no numbers of its own. */
export function Bars({ subject, state, dispatch }: Props) {
  const t = useTranslations("estimate");
  const { scenarios, ordered } = subject;
  const rows = rowStates(state, scenarios.map(({ id }) => id));
  const anyLock = rows.some(({ locked }) => locked);
  return (
    <div role="group" aria-label={t("bars")} aria-busy={!state.loaded} className="grid gap-y-2.5">
      {rows.map((row) => (
        <ScenarioRow
          key={row.scenarioId}
          row={row}
          label={scenarios[row.index]?.label ?? row.scenarioId}
          ordered={ordered}
          scenarios={scenarios.length}
          anyLock={anyLock}
          dispatch={dispatch}
        />
      ))}
    </div>
  );
}
