import Link from "next/link";
import type { ComponentProps } from "react";

const SHAPE =
  "inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-4 text-sm font-semibold no-underline select-none tablet:min-h-10 disabled:cursor-not-allowed disabled:opacity-50 aria-disabled:cursor-not-allowed aria-disabled:opacity-50";

const KINDS = {
  primary: "border border-transparent bg-accent text-accent-on hover:bg-[color-mix(in_oklab,var(--accent),var(--ink)_14%)] aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-ink-2 aria-disabled:opacity-100",
  secondary: "border border-line-strong bg-surface text-ink hover:bg-sunken",
  quiet: "px-2 text-accent hover:underline",
} as const;
type Kind = keyof typeof KINDS;

/** A button. `primary` is the one thing to do here, `secondary` anything else, `quiet` looks like a link. */
export function Button({ kind = "secondary", className = "", type = "button", ...rest }: ComponentProps<"button"> & { kind?: Kind }) {
  return <button type={type} className={`${SHAPE} ${KINDS[kind]} ${className}`} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({ kind = "secondary", className = "", ...rest }: ComponentProps<typeof Link> & { kind?: Kind }) {
  return <Link className={`${SHAPE} ${KINDS[kind]} ${className}`} {...rest} />;
}
