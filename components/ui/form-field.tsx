import type { ReactNode } from "react";

/** How a control in a form looks. */
export const CONTROL = "min-h-11 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-sm aria-invalid:border-danger";

type Props = { id: string; label: ReactNode; hint?: ReactNode; /** What is wrong with it. */ error: string | null; children: ReactNode };

/** A label, its control, and below it what is wrong with it, by which the control is described. */
export function FormField({ id, label, hint, error, children }: Props) {
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-sm font-semibold">
        {label}
      </label>
      {hint && <p className="text-xs text-ink-3">{hint}</p>}
      <div className="mt-1">{children}</div>
      <p id={`${id}-error`} className="text-sm text-danger">
        {error}
      </p>
    </div>
  );
}
