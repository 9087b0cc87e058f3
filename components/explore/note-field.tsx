import type { ReactNode } from "react";

type Props = { id: string; label: string; hint?: string; /** What is wrong with it. */ error: string | null; children: ReactNode };

/** A label, its control, and below it what is wrong with it, by which the control is described. */
export function NoteField({ id, label, hint, error, children }: Props) {
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
