import type { Case } from "@/lib/contract/cases";
import { Tile } from "../ui/tile";

/** The scenarios as numbered rows below a thick rule: the answer sheet of the question. */
export function ScenarioRows({ theCase }: { theCase: Pick<Case, "ordered" | "scenarios"> }) {
  return (
    <ol className="border-t-3 border-ink">
      {theCase.scenarios.map((scenario, index) => (
        <li key={scenario.id} className="flex gap-3.5 border-b border-line py-4">
          <span className="mt-0.5">
            <Tile index={index} ordered={theCase.ordered} />
          </span>
          <div>
            <p className="font-semibold">{scenario.label}</p>
            <p className="text-ink-2">{scenario.short}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
