import { weightsSchema } from "@/lib/contract/estimates";
import type { Prisma } from "@/prisma/generated/client/client";
import type { Person } from "./shared-comparison";
import { state } from "./state";

const PERSON = {
  participantId: true,
  weights: true,
  createdAt: true,
  participant: { select: { simulated: true, team: { select: { slug: true } } } },
} satisfies Prisma.EstimateSelect;

type PersonRow = Prisma.EstimateGetPayload<{ select: typeof PERSON }>;

function personFromRow({ participantId, weights, createdAt, participant }: PersonRow): Person {
  return {
    participantId,
    weights: weightsSchema.parse(weights),
    simulated: participant.simulated,
    team: participant.team?.slug ?? null,
    submittedAt: createdAt,
  };
}

/** By weights, then by what is shown of a person, so that the order says nothing about who came when. */
function compare(a: Person, b: Person): number {
  const index = a.weights.findIndex((weight, i) => weight !== b.weights[i]);
  if (index >= 0) return (a.weights[index] ?? 0) - (b.weights[index] ?? 0);
  return Number(a.simulated) - Number(b.simulated) || (a.team ?? "").localeCompare(b.team ?? "", "en");
}

/**
 * Everybody who had answered in a round when the exercise stood at a version, each with his last estimate by then.
 * Rows are never changed, so the same version gives the same people for ever. Reads all revisions of the round.
 */
export async function readPeople(exerciseId: string, roundNumber: number, version: number): Promise<Person[]> {
  const rows = await state().reader.estimate.findMany({
    where: { exerciseId, round: { number: roundNumber }, version: { lte: version } },
    select: PERSON,
    orderBy: { version: "asc" },
  });
  const last = new Map(rows.map((row) => [row.participantId, row]));
  return [...last.values()].map(personFromRow).sort(compare);
}
