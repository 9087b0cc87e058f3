import type { Exercise } from "@/lib/contract/exercises";
import { mayReadDiscussion, mayWriteDiscussion, type DiscussionFacts } from "@/lib/core/exercise/discussion";
import { PROTOCOLS } from "@/lib/core/exercise/protocols";
import type { Actor } from "./actor";
import { hasEstimate } from "./estimates";
import { isFacilitator } from "./facilitator";
import { findParticipant } from "./newcomer";
import { ProblemError } from "./problem";
import { hasSeat, refuseRevoked } from "./seats";

type Standing = { participantId: string | null; facilitates: boolean; facts: DiscussionFacts };

/** @throws `invitation_needed` for strangers. */
async function roleOfOnlooker(actor: Actor, { id }: Exercise, facilitates: boolean): Promise<DiscussionFacts["role"]> {
  if (actor.inPlaceOf !== null) return actor.inPlaceOf === "observer" ? "observer" : "participant";
  if (facilitates) return "facilitator";
  if (await hasSeat(actor, id, ["observer"])) return "observer";
  throw new ProblemError("invitation_needed", "Only those who take part in this exercise, or look on, read what is said here.");
}

/** Who somebody is in the discussion of an exercise. @throws `not_found` where there is none, `invitation_needed` for strangers, `link_revoked`. */
export async function standingInDiscussion(actor: Actor, exercise: Exercise): Promise<Standing> {
  if (!exercise.invited) throw new ProblemError("not_found", "Only exercises with invited people have a discussion.");
  await refuseRevoked(actor, exercise.id);
  const participant = await findParticipant(actor, exercise.id);
  const facilitates = await isFacilitator(actor, exercise);
  const role = participant ? "participant" : await roleOfOnlooker(actor, exercise, facilitates);
  const out = exercise.rounds.filter(({ releases }) => exercise.release === "live" || releases.length > 0);
  const hasAnswered = async (round: number) => actor.inPlaceOf === "answered" || (participant !== null && (await hasEstimate(participant.id, round)));
  const answered = await Promise.all(out.map(({ number }) => hasAnswered(number)));
  const facts: DiscussionFacts = {
    rule: PROTOCOLS[exercise.protocol].discussion,
    role,
    hasOwnEstimate: await hasAnswered(exercise.round.number),
    isAnythingOut: out.length > 0,
    hasSeenNumbers: answered.includes(true),
    isRoundOpen: exercise.stage === "open",
  };
  return { participantId: participant?.id ?? null, facilitates, facts };
}

/** @throws `not_released` before the discussion begins for this person. */
export function needToRead({ facts }: Standing): void {
  if (!mayReadDiscussion(facts)) throw new ProblemError("not_released", "What others say opens with their numbers.");
}

export const mayWrite = ({ facts, participantId }: Standing): boolean => participantId !== null && mayWriteDiscussion(facts);

/** @throws `not_released` before the discussion begins, `round_still_open` while it rests, `not_found` where there is none. */
export function needToWrite(standing: Standing): void {
  needToRead(standing);
  if (standing.facts.rule === "rationales-only") throw new ProblemError("not_found", "In this protocol reasons are written with estimates, and nothing else is said.");
  if (!mayWrite(standing)) throw new ProblemError("round_still_open", "The discussion rests while a round is open, and those who look on do not take part in it.");
}
