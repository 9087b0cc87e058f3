import type { ReactNode } from "react";

/** A place in a source as a link to it; as plain words where the case does not carry the source's text. A plain link: only a real navigation scrolls to the paragraph. */
export function PlaceLink({ href, children }: { href: string | null; children: ReactNode }) {
  if (href === null) return children;
  return (
    <a href={href} className="underline decoration-line-strong hover:decoration-ink">
      {children}
    </a>
  );
}
