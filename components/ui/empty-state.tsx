import type { ReactNode } from "react";

/** A page or a part of it that has nothing to show: what it is, why, and a way on. */
export function EmptyState({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className="max-w-[42rem] py-6">
      <h1 className="text-xl font-head tablet:text-2xl">{title}</h1>
      <div className="mt-3 text-lg text-ink-2">{children}</div>
      {action && <div className="mt-6 flex flex-wrap gap-3">{action}</div>}
    </div>
  );
}
