import { state } from "./state";

type Listener = (version: number) => void;

/** Calls `listener` with the new version after each commit to the exercise. @returns how to stop. */
export function subscribe(exerciseId: string, listener: Listener): () => void {
  const { listeners } = state();
  const waiting = listeners.get(exerciseId) ?? new Set<Listener>();
  listeners.set(exerciseId, waiting.add(listener));
  return () => {
    waiting.delete(listener);
    if (waiting.size === 0 && listeners.get(exerciseId) === waiting) listeners.delete(exerciseId);
  };
}

/** Tells everybody who waits that the exercise stands at a new version. Says nothing else: data are read again, under authorization. */
export function publish(exerciseId: string, version: number): void {
  for (const listener of [...(state().listeners.get(exerciseId) ?? [])]) listener(version);
}
