import { discussionSchema, type DiscussionAnswer, type Rationale } from "@/lib/contract/comments";
import type { Exercise } from "@/lib/contract/exercises";
import { farEndsFirst } from "@/lib/core/exercise/far-ends-first";
import type { Actor } from "./actor";
import { listComments } from "./comments";
import { mayWrite, needToRead, standingInDiscussion } from "./discussion-gate";
import { getExercise } from "./exercises";
import { noteView } from "./note-view";
import { seesRound } from "./reading-gate";
import { roundToShow, versionToRead } from "./releases";
import { saidInRound } from "./said";

/** Where shares stand on the way from the first scenario to the last, in per mille · scenario. */
const positionOf = (weights: readonly number[]) => weights.reduce((sum, weight, index) => sum + weight * index, 0);

/** The reasons that people gave with their released estimates, the far ends first; nobody's name, and no order of arrival. */
async function rationalesOf(actor: Actor, exercise: Exercise, participantId: string | null): Promise<Rationale[]> {
  const round = roundToShow(exercise);
  // reasons stand beside numbers: whoever may not see those of the round does not see these
  if (!(await seesRound(actor, exercise, round))) return [];
  noteView(actor, exercise, participantId, { round, readAt: versionToRead(exercise, round, null) });
  const said = (await saidInRound(exercise, round)).flatMap(({ weights, text, cites, ...row }) => (text === null ? [] : [{ weights: [...weights], text, cites, mine: row.participantId === participantId }]));
  const byWords = said.sort((a, b) => (a.text < b.text ? -1 : 1));
  return farEndsFirst(byWords.map(({ weights }) => positionOf(weights))).flatMap((index) => byWords[index] ?? []);
}

/**
 * What is said in an exercise, and why people answered as they did, for who may read it.
 * @throws `not_found`, `invitation_needed`, `link_revoked`, `not_released`.
 */
export async function readDiscussion(actor: Actor, exerciseId: string): Promise<DiscussionAnswer> {
  const exercise = await getExercise(exerciseId);
  const standing = await standingInDiscussion(actor, exercise);
  needToRead(standing);
  const [comments, rationales] = await Promise.all([listComments(exercise, standing.participantId), rationalesOf(actor, exercise, standing.participantId)]);
  return discussionSchema.parse({ mayWrite: mayWrite(standing), comments, rationales });
}
