import { redirect } from "next/navigation";
import { caseWithExercise, type CasePageProps } from "../../_data/case";

/** A case begins with its brief. */
export default async function CasePage({ params }: CasePageProps) {
  const { theCase } = await caseWithExercise((await params).case);
  redirect(`/cases/${theCase.id}/brief`);
}
