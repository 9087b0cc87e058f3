import { redirect } from "next/navigation";
import { exerciseWithCase, type ExercisePageProps } from "./exercise";

/** An exercise begins with one's own estimate, published forecasts with what they say. */
export default async function ExercisePage({ params }: ExercisePageProps) {
  const { exercise } = await exerciseWithCase((await params).id);
  redirect(`/exercises/${exercise.id}/${exercise.dataSource ? "compare" : "estimate"}`);
}
