import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Comparison } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { ReleaseViews } from "@/lib/contract/release-views";
import type { Roster, Turnout } from "@/lib/contract/roster";
import type { LogEntry } from "@/lib/contract/rounds";
import { exerciseKey, exerciseOptions, linksOptions, logOptions, rosterOptions, seenOptions, turnoutOptions } from "./cockpit";
import { comparisonOptions } from "./comparison";
import { oneAtATime, useLiveExercise } from "./live";

/** Reads everything of an exercise again whenever it has changed. */
function useReadOnChange(exerciseId: string): void {
  const client = useQueryClient();
  const read = useMemo(() => oneAtATime(() => client.invalidateQueries({ queryKey: exerciseKey(exerciseId) })), [client, exerciseId]);
  useLiveExercise(exerciseId, read);
}

export type CockpitData = { exercise: Exercise; turnout: Turnout; roster: Roster; log: LogEntry[]; seen: ReleaseViews["releases"] };

/** What a cockpit shows, kept up to date. @param first what the server read for the first drawing. */
export function useCockpitData(first: CockpitData): CockpitData {
  const { id } = first.exercise;
  const { data: exercise } = useQuery({ ...exerciseOptions(id), initialData: first.exercise });
  const { data: turnout } = useQuery({ ...turnoutOptions(id), initialData: first.turnout });
  const { data: roster } = useQuery({ ...rosterOptions(id), initialData: first.roster });
  const { data: log } = useQuery({ ...logOptions(id), initialData: first.log });
  const { data: seen } = useQuery({ ...seenOptions(id), initialData: first.seen });
  useReadOnChange(id);
  return { exercise, turnout, roster, log, seen };
}

/** The ways in, newest first; empty until they are read. */
export function useLinks(exerciseId: string) {
  return useQuery(linksOptions(exerciseId)).data ?? [];
}

/** No comparison before something is out. */
export type PresentedData = { exercise: Exercise; turnout: Turnout; comparison: Comparison | null };

/** What hangs on a wall, kept up to date. @param isOut whether something of the round that is spoken of is out; before that no number is asked for. */
export function usePresentedData(first: PresentedData, isOut: (exercise: Exercise) => boolean): PresentedData {
  const { id } = first.exercise;
  const { data: exercise } = useQuery({ ...exerciseOptions(id), initialData: first.exercise });
  const { data: turnout } = useQuery({ ...turnoutOptions(id), initialData: first.turnout });
  const out = isOut(exercise);
  const round = exercise.round.number;
  const begun = first.comparison?.round === round ? { initialData: first.comparison } : {};
  const { data: comparison } = useQuery({ ...comparisonOptions(id, { round }), enabled: out, ...begun });
  useReadOnChange(id);
  return { exercise, turnout, comparison: (out && comparison) || null };
}
