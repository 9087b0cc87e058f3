import { weightsSchema } from "@/lib/contract/estimates";
import type { Exercise } from "@/lib/contract/exercises";
import { firstReleased } from "@/lib/core/exercise/first-released";
import { batchesUpTo, versionToRead } from "./releases";
import { state } from "./state";

/** A released estimate with its words: who gave it (never to be shown as such), what he cited, and why, or null. */
export type Said = { participantId: string; weights: readonly number[]; cites: string[]; text: string | null };

/**
 * The released estimates of a round with what people said to them, simulated people left out but in a dry run; in the order of arrival, which
 * must not be shown. Only for use-cases that have checked that the reader may see the round. O(rows of the round).
 */
export async function saidInRound(exercise: Exercise, round: number): Promise<Said[]> {
  const upTo = versionToRead(exercise, round, null);
  const rows = await state().reader.estimate.findMany({
    where: { exerciseId: exercise.id, round: { number: round }, participant: { simulated: exercise.dryRun }, ...(upTo === null ? {} : { version: { lte: upTo } }) },
    select: { participantId: true, version: true, weights: true, rationale: { select: { text: true } }, citations: { select: { claimId: true }, orderBy: { position: "asc" } } },
    orderBy: { version: "asc" },
  });
  const last = firstReleased(rows, batchesUpTo(exercise, round, upTo) ?? [Number.MAX_SAFE_INTEGER]);
  return last.map(({ participantId, weights, rationale, citations }) => ({
    participantId,
    weights: weightsSchema.parse(weights),
    cites: citations.map(({ claimId }) => claimId),
    text: rationale?.text ?? null,
  }));
}
