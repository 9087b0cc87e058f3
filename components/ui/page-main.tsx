import type { ReactNode } from "react";

/** The one `<main>` of a page, where the skip link leads: 72 rem of content at most, 16 px margins on phones. */
export function PageMain({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto box-content max-w-page px-4 pt-8 pb-16 outline-none tablet:px-8 tablet:pt-10">
      {children}
    </main>
  );
}
