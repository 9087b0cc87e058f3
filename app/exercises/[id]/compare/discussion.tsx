import { currentActor } from "@/app/_data/actor";
import { discussedCase } from "@/components/discussion/discussed-case";
import { DiscussionSection } from "@/components/discussion/discussion-section";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import { readDiscussion } from "@/lib/server/discussion";
import { isFacilitator } from "@/lib/server/facilitator";
import { answerOf } from "../answer";

/** What is said in a team exercise, below the comparison, as far as the reader may know it. */
export async function Discussion({ exercise, theCase }: { exercise: Exercise; theCase: Case }) {
  if (!exercise.invited) return null;
  const actor = await currentActor();
  const answer = await answerOf(() => readDiscussion(actor, exercise.id));
  if ("refusal" in answer) return null;
  return <DiscussionSection exercise={{ id: exercise.id, privacy: exercise.privacy }} theCase={discussedCase(theCase)} discussion={answer.data} moderates={await isFacilitator(actor, exercise)} />;
}
