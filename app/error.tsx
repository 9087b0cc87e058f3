"use client";
import { Failure } from "@/components/ui/failure";
import { PageMain } from "@/components/ui/page-main";

/** A page without a bar of its own failed. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <PageMain>
      <Failure retry={reset} />
    </PageMain>
  );
}
