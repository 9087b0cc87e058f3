import { weightsSchema } from "@/lib/contract/estimates";
import type { ExerciseFacts } from "./estimate-facts";
import type { Transaction } from "./write-queue";

type Row = { participantId: string; version: number; weights: unknown };

/** Each person's newest shares among rows in the order of their versions. */
function newest(rows: readonly Row[]): Map<string, string> {
  return new Map(rows.map(({ participantId, weights }) => [participantId, weightsSchema.parse(weights).join()]));
}

/** How many invited people have other shares than at a version: simulated ones hide nobody. One indexed read, O(rows of the round). */
async function changedSince(tx: Transaction, roundId: string, version: number): Promise<number> {
  const rows = await tx.estimate.findMany({
    where: { roundId, participant: { simulated: false } },
    select: { participantId: true, version: true, weights: true },
    orderBy: { version: "asc" },
  });
  const before = newest(rows.filter((row) => row.version <= version));
  return [...newest(rows)].filter(([person, shares]) => before.get(person) !== shares).length;
}

/** Releases a round at a version, inside the transaction that decided it. */
export async function insertRelease(tx: Transaction, round: { id: string; exerciseId: string }, version: number, now: Date): Promise<void> {
  const number = (await tx.release.count({ where: { roundId: round.id } })) + 1;
  await tx.release.create({ data: { id: `${round.id}.r${number}`, exerciseId: round.exerciseId, roundId: round.id, number, version, createdAt: now }, select: { id: true } });
}

/** Whether k people or more have changed since the round's last release, or nobody has. */
export async function remainderIsSafe(tx: Transaction, roundId: string, k: number): Promise<{ changed: number; safe: boolean }> {
  const last = await tx.release.findFirst({ where: { roundId }, select: { version: true }, orderBy: { number: "desc" } });
  const changed = await changedSince(tx, roundId, last?.version ?? 0);
  return { changed, safe: changed === 0 || changed >= k };
}

/** In exercises that release in batches: what came in goes out as soon as k people have changed since the last time. */
export async function releaseFullBatches(tx: Transaction, exercises: ReadonlyMap<string, ExerciseFacts>, now: Date): Promise<void> {
  for (const [exerciseId, { release, k, openRound, version }] of exercises) {
    if (release !== "batches" || openRound === null) continue;
    const { changed } = await remainderIsSafe(tx, openRound.id, k);
    if (changed >= k) await insertRelease(tx, { id: openRound.id, exerciseId }, version, now);
  }
}
