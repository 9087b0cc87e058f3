import { redirect } from "next/navigation";
import { exerciseWithCase, type ExercisePageProps } from "./exercise";

/** An exercise begins with one's own estimate. */
export default async function ExercisePage({ params }: ExercisePageProps) {
  const { exercise } = await exerciseWithCase((await params).id);
  redirect(`/exercises/${exercise.id}/estimate`);
}
