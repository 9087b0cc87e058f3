import type { Case } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";

/** Who could stand between the parties, and who says so. */
export function BriefMediators({ mediators }: { mediators: Case["mediators"] }) {
  return (
    <ul className="mt-3 flex flex-col gap-3 text-sm">
      {mediators.map((mediator) => (
        <li key={mediator.id}>
          <p className="font-semibold">
            {mediator.name} {mediator.layer !== "said" && <LayerTag layer={mediator.layer} url={mediator.url} />}
          </p>
          <p className="text-ink-2">{mediator.capacity}</p>
        </li>
      ))}
    </ul>
  );
}
