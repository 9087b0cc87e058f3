"use client";
import { useRouter } from "next/navigation";
import { useLiveExercise } from "@/lib/client/live";

/** Reads the page anew whenever the exercise has changed: what was closed may be open now. Shows nothing itself. */
export function RefreshOnChange({ exerciseId }: { exerciseId: string }) {
  const { refresh } = useRouter();
  useLiveExercise(exerciseId, refresh);
  return null;
}
