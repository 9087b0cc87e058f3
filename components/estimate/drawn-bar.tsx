import type { CSSProperties } from "react";

const HATCH = "bg-[repeating-linear-gradient(-45deg,transparent_0_5px,var(--surface)_5px_8px)]";
const EMPTY = "border border-dashed border-line-strong bg-[repeating-linear-gradient(90deg,var(--sunken)_0_6px,transparent_6px_12px)]";

type Props = {
  /** Null while it is not set. */
  valuePermille: number | null;
  /** The class that colours the filled part. */
  fill: string;
  locked: boolean;
  hatched?: boolean;
};

/** What the eye sees of a bar: 32 px high, with a handle; dashed while unset, hatched where it takes the rest. */
export function DrawnBar({ valuePermille, fill, locked, hatched = false }: Props) {
  if (valuePermille === null) return <div aria-hidden="true" className={`absolute inset-x-0 inset-y-1.5 rounded-sm ${EMPTY}`} />;
  const share = { "--share": `${valuePermille / 10}%` } as CSSProperties;
  return (
    <div aria-hidden="true" style={share} className="mark absolute inset-x-0 inset-y-1.5 rounded-sm bg-sunken">
      <div className={`h-full w-(--share) rounded-s-sm ${fill}`}>{hatched && <div className={`size-full opacity-45 ${HATCH}`} />}</div>
      <div
        className={`absolute -inset-y-1 start-[clamp(0px,calc(var(--share)-6px),calc(100%-12px))] w-3 rounded-sm border-2 bg-surface group-disabled/work:hidden ${locked ? "border-line-strong" : "border-ink"}`}
      />
    </div>
  );
}
