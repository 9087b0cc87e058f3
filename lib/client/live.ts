import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { exercisePath } from "./api";

/** "connecting" until the first word of the server, "lost" while a line that stood is being built again. */
export type LiveState = "connecting" | "live" | "lost";

const FIRST_RETRY_MS = 1_000;
const LAST_RETRY_MS = 30_000;

/**
 * How long to wait before the next attempt, in ms: doubling from 1 s to 30 s, and somewhere in the upper half of that,
 * so that a restarted server is not met by everybody at once. @param random in [0, 1).
 */
export function retryDelayMs(attempt: number, random: number): number {
  const longest = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** attempt);
  return Math.round(longest * (0.5 + random / 2));
}

/**
 * Makes a function that reads again, never twice at a time: calls that come while it reads lead to one more reading at the end,
 * since the running one may have looked before the change.
 */
export function oneAtATime(read: () => Promise<unknown>): () => Promise<void> {
  let running = false;
  let again = false;
  return async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again) {
        again = false;
        await read();
      }
    } finally {
      running = false;
    }
  };
}

type Line = { onChanged: () => void; onState: (state: LiveState) => void };

/**
 * Keeps an event stream open. Each opening counts as a change: some may have come between the page, or the last line, and this one.
 * Returns how to hang up.
 */
function openLine(url: string, { onChanged, onState }: Line): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let attempt = 0;

  const dial = () => {
    source = new EventSource(url);
    source.addEventListener("changed", onChanged);
    source.onopen = () => {
      attempt = 0;
      onState("live");
      onChanged();
    };
    source.onerror = () => {
      source?.close();
      onState("lost");
      timer = setTimeout(dial, retryDelayMs(attempt, Math.random()));
      attempt += 1;
    };
  };
  dial();
  return () => {
    clearTimeout(timer);
    source?.close();
  };
}

/** Calls `onChanged` whenever an exercise has changed, and once when the line stands. It must be the same function at each rendering. */
export function useLiveExercise(exerciseId: string, onChanged: () => void): void {
  useEffect(() => openLine(exercisePath(exerciseId, "events"), { onChanged, onState: () => undefined }), [exerciseId, onChanged]);
}

/** Keeps the comparisons of one exercise up to date while a page shows them, and tells how the line stands. */
export function useLiveComparison(exerciseId: string): LiveState {
  const client = useQueryClient();
  const [state, setState] = useState<LiveState>("connecting");
  useEffect(() => {
    const read = oneAtATime(() => client.invalidateQueries({ queryKey: ["exercises", exerciseId, "comparison"] }));
    return openLine(exercisePath(exerciseId, "events"), { onChanged: () => void read(), onState: setState });
  }, [client, exerciseId]);
  return state;
}
