import type { CSSProperties } from "react";
import { scenarioClasses } from "@/components/ui/scenario-classes";
import type { RowState } from "./row-state";

const HATCH = "bg-[repeating-linear-gradient(-45deg,transparent_0_5px,var(--surface)_5px_8px)]";
const EMPTY = "border border-dashed border-line-strong bg-[repeating-linear-gradient(90deg,var(--sunken)_0_6px,transparent_6px_12px)]";

/** What the eye sees of a bar: 32 px high, with a handle; dashed while unset, hatched where it takes the rest. */
export function DrawnBar({ row }: { row: RowState }) {
  const { index, sharePermille, locked, hint } = row;
  if (sharePermille === null) return <div aria-hidden="true" className={`absolute inset-x-0 inset-y-1.5 rounded-sm ${EMPTY}`} />;
  const share = { "--share": `${sharePermille / 10}%` } as CSSProperties;
  return (
    <div aria-hidden="true" style={share} className="mark absolute inset-x-0 inset-y-1.5 rounded-sm bg-sunken">
      <div className={`h-full w-(--share) rounded-s-sm ${scenarioClasses(index).fill}`}>
        {hint === "takes-rest" && <div className={`size-full opacity-45 ${HATCH}`} />}
      </div>
      <div
        className={`absolute -inset-y-1 start-[clamp(0px,calc(var(--share)-6px),calc(100%-12px))] w-3 rounded-sm border-2 bg-surface ${locked ? "border-line-strong" : "border-ink"}`}
      />
    </div>
  );
}
