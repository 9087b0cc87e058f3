import { invitationQuestionSchema, invitationSchema, type Exercise, type Invitation } from "@/lib/contract/exercises";
import type { Actor } from "./actor";
import { checkBody } from "./body";
import { getExercise } from "./exercises";
import { readInvitation } from "./invitation";
import { findParticipant } from "./newcomer";
import { ProblemError } from "./problem";
import { state } from "./state";

/** The one whom a personal link brings back, or who has joined already. */
async function knownName(actor: Actor, exerciseId: string, participantId: string | null): Promise<string | null> {
  if (participantId === null) return (await findParticipant(actor, exerciseId))?.name ?? null;
  const row = await state().reader.participant.findUnique({ where: { id: participantId }, select: { name: true } });
  return row?.name ?? null;
}

function asksNameOf({ privacy }: Pick<Exercise, "privacy">, isNew: boolean): Invitation["asksName"] {
  if (!isNew || privacy === "anonymous") return "never";
  return privacy === "named" ? "required" : "optional";
}

/**
 * What a link leads to, for a page that asks before somebody joins. Changes nothing.
 * @param body the parsed JSON of the request, not yet checked.
 * @throws `unknown_field`, `invalid_body`, `link_unknown`, `link_revoked`, `invitation_needed` without a token, `exercise_resolved`.
 */
export async function describeInvitation(actor: Actor, body: unknown): Promise<Invitation> {
  const { token } = checkBody(invitationQuestionSchema, body);
  const { exerciseId, kind, team, participantId } = await readInvitation({ token });
  const exercise = await getExercise(exerciseId);
  if (exercise.stage === "resolved") throw new ProblemError("exercise_resolved", "This exercise is over; nobody joins it any more.");
  const role = kind === "personal" ? "participant" : kind;
  const name = role === "participant" ? await knownName(actor, exerciseId, participantId) : null;
  return invitationSchema.parse({
    exerciseId,
    title: exercise.title,
    role,
    team: exercise.teams.find(({ id }) => id === team)?.name ?? null,
    name,
    asksName: asksNameOf(exercise, role === "participant" && name === null),
  });
}
