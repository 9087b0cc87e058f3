"use client";
import { Failure } from "@/components/ui/failure";

/** A page of a case failed; the bar and the tabs stay. */
export default function CaseError({ reset }: { error: Error; reset: () => void }) {
  return <Failure retry={reset} />;
}
