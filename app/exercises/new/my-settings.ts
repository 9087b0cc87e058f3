import { settingsOf, type Settings } from "@/components/facilitate/new-exercise/settings";
import type { Actor } from "@/lib/server/actor";
import { listMyExercises } from "@/lib/server/my-exercises";

/** How the exercises are set up that this browser facilitates, newest first. */
export async function settingsOfMine(actor: Actor): Promise<Settings[]> {
  return (await listMyExercises(actor)).filter(({ role }) => role === "facilitator").map(({ exercise }) => settingsOf(exercise));
}

/** The one that the address names, as long as it is one of them. */
export function likeWhich(mine: readonly Settings[], like: string | string[] | undefined): Settings | null {
  return mine.find(({ id }) => id === like) ?? null;
}
