import type { IndicatorStatus } from "@/lib/contract/indicators";

/** Drawn, because the typeface has no half circle: empty is quiet, half is watching, full is met. */
export function StatusDot({ status }: { status: IndicatorStatus }) {
  return (
    <svg viewBox="0 0 12 12" width="11" height="11" aria-hidden="true" className="mt-[5px] shrink-0">
      <circle cx="6" cy="6" r="4.6" fill={status === "met" ? "currentColor" : "none"} stroke="currentColor" strokeWidth="1.4" />
      {status === "watching" && <path d="M6 1.4a4.6 4.6 0 0 0 0 9.2z" fill="currentColor" />}
    </svg>
  );
}
