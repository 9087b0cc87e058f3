import type { ReactNode } from "react";

/** The heading of a part of a page (h2), with room for one small thing at its end. */
export function SectionHeading({ id, children, end }: { id?: string; children: ReactNode; end?: ReactNode }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
      <h2 id={id} className="text-lg font-head">
        {children}
      </h2>
      {end}
    </div>
  );
}
