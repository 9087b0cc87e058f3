import { PERSON_STATES, rosterSchema, type Roster } from "@/lib/contract/roster";
import { personState } from "@/lib/core/exercise/person-state";
import type { Actor } from "./actor";
import { getExercise } from "./exercises";
import { needFacilitator } from "./facilitator";
import { ProblemError } from "./problem";
import { state } from "./state";

type Line = NonNullable<Roster["people"]>[number];

/** Who takes part, with how far each is in a round. Whoever has deleted himself has no session and is simulated by nobody: he is left out. */
async function linesOf(exerciseId: string, round: number, now: Date): Promise<Line[]> {
  const rows = await state().reader.participant.findMany({
    where: { exerciseId, OR: [{ simulated: true }, { sessionId: { not: null } }] },
    select: {
      name: true,
      simulated: true,
      team: { select: { slug: true } },
      estimates: { where: { round: { number: round } }, select: { rationale: { select: { estimateId: true } } }, orderBy: { revision: "desc" }, take: 1 },
      progress: { where: { round: { number: round } }, select: { placedPermille: true, updatedAt: true } },
    },
    orderBy: { name: "asc" },
  });
  return rows.map(({ name, simulated, team, estimates: [estimate], progress: [progress] }) => {
    const placedPermille = estimate ? 1000 : (progress?.placedPermille ?? 0);
    const stillForMs = progress ? now.getTime() - progress.updatedAt.getTime() : 0;
    return { name, team: team?.slug ?? null, simulated, placedPermille, state: personState({ hasEstimate: estimate !== undefined, hasRationale: Boolean(estimate?.rationale), placedPermille, stillForMs }) };
  });
}

/**
 * Who has come how far in the round that is spoken of, for a facilitator. In an anonymous exercise counts only.
 * @throws `not_found`, `not_facilitator`. O(people).
 */
export async function readRoster(actor: Actor, exerciseId: string): Promise<Roster> {
  const exercise = await getExercise(exerciseId);
  // nobody facilitates a board that anybody walks up to, and nobody there expects to be listed
  if (!exercise.invited) throw new ProblemError("not_found", "Only exercises with invited people have a roster.");
  await needFacilitator(actor, exercise);
  const people = await linesOf(exerciseId, exercise.round.number, new Date());
  const counts = Object.fromEntries(PERSON_STATES.map((one) => [one, people.filter((person) => person.state === one).length]));
  return rosterSchema.parse({ round: exercise.round.number, counts, people: exercise.privacy === "anonymous" ? null : people });
}
