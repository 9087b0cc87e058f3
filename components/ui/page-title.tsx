import type { ReactNode } from "react";

/** The h1 of a page with the small line above it. Either may be in another language than the page. */
export function PageTitle({ over, children }: { over?: ReactNode; children: ReactNode }) {
  return (
    <div className="max-w-[50rem]">
      {over && (
        <p className="text-sm text-ink-2">
          <bdi>{over}</bdi>
        </p>
      )}
      <h1 className="mt-1 text-xl font-head tablet:text-2xl">
        <bdi>{children}</bdi>
      </h1>
    </div>
  );
}
