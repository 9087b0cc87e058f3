import type { Interval } from "@/lib/contract/cases";

/** A band as people read it: "20–45 %", with a narrow no-break space before the sign. */
export function intervalText({ lowPermille, highPermille }: Interval): string {
  return `${lowPermille / 10}–${highPermille / 10}\u202f%`;
}
