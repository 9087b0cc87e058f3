import { rowStates } from "./row-state";
import { ScenarioRow } from "./scenario-row";
import type { WayProps } from "./way-props";


/** The first way in: one bar per scenario. A view of the draft that keeps no numbers of its own. */
export function Bars({ subject, state, dispatch }: WayProps) {
  const { scenarios, ordered } = subject;
  const rows = rowStates(state, scenarios.map(({ id }) => id));
  const anyLock = rows.some(({ locked }) => locked);
  return (
    <div className="grid gap-y-2.5">
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
