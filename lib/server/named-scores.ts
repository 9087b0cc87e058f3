import type { Exercise } from "@/lib/contract/exercises";
import type { ScoresAnswer } from "@/lib/contract/scores";
import { whoseScores } from "@/lib/core/exercise/whose-scores";
import { brier } from "@/lib/core/scores/brier";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import type { Actor } from "./actor";
import { releasedPeople } from "./comparison";
import { findParticipant } from "./newcomer";
import { seenRounds } from "./seen-rounds";
import { state } from "./state";

/** The names of those who take part; whoever has deleted himself has none any more, and simulated people are nobody. */
export async function namesIn(exerciseId: string): Promise<ReadonlyMap<string, string>> {
  const rows = await state().reader.participant.findMany({ where: { exerciseId, simulated: false, sessionId: { not: null } }, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/**
 * Everybody's Brier scores round by round, by name, where the exercise was made with names; null elsewhere. Only for use-cases
 * that have checked that it is decided what happened and that the reader may know it. Costs a book a round.
 */
export async function namedScoresOf(actor: Actor, exercise: Exercise, happened: number): Promise<ScoresAnswer["people"]> {
  if (whoseScores(exercise) === "own") return null;
  const [names, me, rounds] = await Promise.all([namesIn(exercise.id), findParticipant(actor, exercise.id), seenRounds(actor, exercise)]);
  const released = await Promise.all(rounds.map(async (round) => ({ round, people: (await releasedPeople(actor, exercise.id, { round })).people })));
  const scored = released.map(({ round, people }) => {
    const scoreOf = new Map(people.map(({ participantId, weights }) => [participantId, brier(weights.map((weight) => weight / WHOLE_PERMILLE), happened)]));
    return { round, scoreOf };
  });
  return [...names]
    .map(([id, name]) => ({ name, mine: id === me?.id, rounds: scored.map(({ round, scoreOf }) => ({ round, brier: scoreOf.get(id) ?? null })) }))
    .filter((person) => person.rounds.some(({ brier }) => brier !== null))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
