import * as z from "zod";
import { weightsPermille } from "@/lib/core/weights-permille";
import type { Prisma } from "@/prisma/generated/client/client";
import type { Person } from "./person";
import { state } from "./state";

const PERSON = {
  participantId: true,
  weights: true,
  version: true,
  createdAt: true,
  participant: { select: { simulated: true, team: { select: { slug: true } } } },
} satisfies Prisma.EstimateSelect;

type PersonRow = Prisma.EstimateGetPayload<{ select: typeof PERSON }>;

const numbersSchema = z.array(z.number());

/** Somebody as he was at a version of the exercise. */
type Dated = Person & { version: number };

function personFromRow({ participantId, weights, version, createdAt, participant }: PersonRow): Dated {
  return {
    participantId,
    version,
    weights: weightsPermille(numbersSchema.parse(weights)),
    simulated: participant.simulated,
    team: participant.team?.slug ?? null,
    submittedAt: createdAt,
  };
}

/** Which rows of a round: those that an exercise got after one version and up to another. */
export type VersionSpan = { exerciseId: string; round: number; after: number; upTo: number };

/** The estimates of a span, oldest first; a person who revised comes more than once. Rows are never changed. O(rows). */
export async function readEstimates({ exerciseId, round, after, upTo }: VersionSpan): Promise<Dated[]> {
  const rows = await state().reader.estimate.findMany({
    where: { exerciseId, round: { number: round }, version: { gt: after, lte: upTo } },
    select: PERSON,
    orderBy: { version: "asc" },
  });
  return rows.map(personFromRow);
}
