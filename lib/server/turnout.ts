import { turnoutSchema, type Turnout } from "@/lib/contract/roster";
import type { Actor } from "./actor";
import { getExercise } from "./exercises";
import { isFacilitator } from "./facilitator";
import { ProblemError } from "./problem";
import { hasSeat } from "./seats";
import { state } from "./state";

async function counted(exerciseId: string, round: number, simulated: boolean): Promise<{ answered: number; people: number }> {
  const { participant } = state().reader;
  const here = { exerciseId, simulated, ...(simulated ? {} : { sessionId: { not: null } }) };
  const [answered, people] = await Promise.all([participant.count({ where: { ...here, estimates: { some: { round: { number: round } } } } }), participant.count({ where: here })]);
  return { answered, people };
}

/**
 * How many have answered in the round that is spoken of, for facilitators and for observers, whose screen may hang on a wall.
 * Who they are stands in the roster; what they said, nowhere. Simulated people are counted apart.
 * @throws `not_found`; `not_facilitator` for everybody else.
 */
export async function readTurnout(actor: Actor, exerciseId: string): Promise<Turnout> {
  const exercise = await getExercise(exerciseId);
  if (!exercise.invited) throw new ProblemError("not_found", "Only exercises with invited people count them.");
  if (!(await isFacilitator(actor, exercise)) && !(await hasSeat(actor, exerciseId, ["observer"]))) {
    throw new ProblemError("not_facilitator", "Only facilitators and observers of this exercise see how many have answered.");
  }
  const { number } = exercise.round;
  const [real, simulated] = await Promise.all([counted(exerciseId, number, false), counted(exerciseId, number, true)]);
  return turnoutSchema.parse({ round: number, ...real, simulated });
}
