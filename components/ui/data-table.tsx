import type { ComponentProps } from "react";

/** A table of numbers: it scrolls inside its own frame on phones, so that the page never does. Give it a `<caption>`. */
export function DataTable({ label, children, ...rest }: ComponentProps<"table"> & { label: string }) {
  return (
    <div role="region" aria-label={label} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse text-sm [&_caption]:pb-2 [&_caption]:text-start [&_caption]:text-ink-2 [&_td]:border-b [&_td]:border-line [&_td]:py-2.5 [&_td]:pe-4 [&_td]:text-start [&_th]:border-b [&_th]:border-line [&_th]:py-2.5 [&_th]:pe-4 [&_th]:text-start [&_th]:font-semibold [&_thead_th]:border-line-strong [&_thead_th]:text-ink-2" {...rest}>
        {children}
      </table>
    </div>
  );
}
