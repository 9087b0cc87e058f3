"use client";
import { Failure } from "@/components/ui/failure";
import { PageMain } from "@/components/ui/page-main";

/** A page of an exercise failed; the bar and its tabs stay. */
export default function ExerciseError({ reset }: { error: Error; reset: () => void }) {
  return (
    <PageMain>
      <Failure retry={reset} />
    </PageMain>
  );
}
