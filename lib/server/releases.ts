import type { Exercise } from "@/lib/contract/exercises";
import { ProblemError } from "./problem";

/** Where every version is out: live boards, and forecasts that were published before. */
export const isAllOut = ({ release, dataSource }: Pick<Exercise, "release" | "dataSource">) => release === "live" || dataSource !== null;

/** The versions of a round that came out, oldest first. Empty for a live board, where every version is out. */
export function releasesOf({ rounds }: Pick<Exercise, "rounds">, round: number): readonly number[] {
  return rounds.find(({ number }) => number === round)?.releases ?? [];
}

/** The releases that a version of a round is made of, where it comes out in batches; null where a version holds all rows up to it. */
export function batchesUpTo(exercise: Pick<Exercise, "release" | "rounds">, round: number, version: number | null): readonly number[] | null {
  if (exercise.release !== "batches" || version === null) return null;
  return releasesOf(exercise, round).filter((release) => release <= version);
}

/** The round that a comparison without a round is about: the newest of which something is out, else the one that is spoken of. */
export function roundToShow({ release, round, rounds }: Pick<Exercise, "release" | "round" | "rounds">): number {
  if (release === "live") return round.number;
  return rounds.findLast(({ releases }) => releases.length > 0)?.number ?? round.number;
}

/**
 * The version at which a round may be read: the one asked for, else the newest that is out. Null: the newest there is.
 * Only released versions can be asked for, since two that lie one estimate apart would give that estimate away.
 * @throws `invalid_query`.
 */
export function versionToRead(exercise: Pick<Exercise, "release" | "rounds" | "dataSource">, round: number, asOf: number | null): number | null {
  if (isAllOut(exercise)) return asOf;
  const releases = releasesOf(exercise, round);
  if (asOf === null) return releases.at(-1) ?? null;
  if (releases.includes(asOf)) return asOf;
  throw new ProblemError("invalid_query", `asOf: this round came out at version ${releases.join(", ")}; nothing between can be seen.`);
}
