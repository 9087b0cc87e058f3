import type { ComponentProps } from "react";

/** A native select with its label before it, in one frame. */
export function Select({ label, className = "", children, ...rest }: ComponentProps<"select"> & { label: string }) {
  return (
    <label className={`inline-flex min-h-11 items-center rounded-md border border-line-strong bg-surface text-sm focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent tablet:min-h-10 ${className}`}>
      <span className="shrink-0 ps-3 text-ink-2 max-tablet:ps-2 max-tablet:text-xs">{label}</span>
      <select className="min-h-11 w-full min-w-0 rounded-md bg-surface ps-1.5 pe-1 font-semibold outline-none tablet:min-h-9" {...rest}>
        {children}
      </select>
    </label>
  );
}
