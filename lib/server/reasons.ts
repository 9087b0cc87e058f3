import type { Exercise } from "@/lib/contract/exercises";
import type { Reason } from "@/lib/contract/post-mortem";
import { bothEnds } from "@/lib/core/exercise/both-ends";
import { whoseScores } from "@/lib/core/exercise/whose-scores";
import { namesIn } from "./named-scores";
import type { Said } from "./said";

/** As many as a team reads out. */
const MOST = 3;

/**
 * The reasons of those who gave most and least to what happened. Names stand with them only where all answered under their
 * names; equal ones are ordered by their words, which says nothing about who came when.
 */
export async function reasonsAtBothEnds(exercise: Exercise, said: readonly Said[], { happened, myId }: { happened: number; myId: string | null }): Promise<{ nearest: Reason[]; furthest: Reason[] }> {
  const names = whoseScores(exercise) === "everybody" ? await namesIn(exercise.id) : null;
  const reasons = said.flatMap(({ participantId, weights, text, cites }): Reason[] =>
    text === null ? [] : [{ permille: weights[happened] ?? 0, text, cites, name: names?.get(participantId) ?? null, mine: participantId === myId }],
  );
  const { high, low } = bothEnds(reasons.sort((a, b) => (a.text < b.text ? -1 : 1)), ({ permille }) => permille, MOST);
  return { nearest: high, furthest: low };
}
