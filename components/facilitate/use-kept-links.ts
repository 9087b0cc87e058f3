import { useCallback, useState, useSyncExternalStore } from "react";
import { readLinks, rememberLinks } from "@/lib/client/kept-links";
import type { CreatedExercise } from "@/lib/contract/new-exercise";

/** Another tab may have kept a newer code. */
function onStorage(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}

/**
 * The ways into an exercise that this browser kept, and how to add to them; null on the server, in another browser and where
 * nothing is stored. Who has only a new code keeps that alone.
 */
export function useKeptLinks(exerciseId: string): { kept: CreatedExercise | null; keep: (more: Partial<Pick<CreatedExercise, "joinCode" | "links">>) => void } {
  const [, drawAgain] = useState(0);
  // the snapshot has to be equal as long as nothing changes: text is, a parsed object is not
  const text = useSyncExternalStore(onStorage, () => JSON.stringify(readLinks(exerciseId)), () => "null");
  const kept = JSON.parse(text) as CreatedExercise | null;
  const keep = useCallback(
    ({ joinCode, links }: Partial<Pick<CreatedExercise, "joinCode" | "links">>) => {
      const before = readLinks(exerciseId) ?? { id: exerciseId, recoveryLink: "", joinCode: { code: "", expiresAt: new Date(0).toISOString() }, links: [] };
      rememberLinks({ ...before, joinCode: joinCode ?? before.joinCode, links: [...before.links, ...(links ?? [])] });
      drawAgain((times) => times + 1);
    },
    [exerciseId],
  );
  return { kept, keep };
}

/** The spoken code, unless this browser has none that still works. */
export function codeOf(kept: CreatedExercise | null, nowMs: number): CreatedExercise["joinCode"] | null {
  return kept && kept.joinCode.code !== "" && Date.parse(kept.joinCode.expiresAt) > nowMs ? kept.joinCode : null;
}
