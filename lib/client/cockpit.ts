import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { exerciseSchema } from "@/lib/contract/exercises";
import { joinCodeSchema, linksSchema, madeLinkSchema, type LinkKind } from "@/lib/contract/new-exercise";
import { releaseViewsSchema } from "@/lib/contract/release-views";
import { rosterSchema, turnoutSchema } from "@/lib/contract/roster";
import { logSchema, type RoundCommandKind } from "@/lib/contract/rounds";
import { exercisePath, getJson, postJson, sendJson } from "./api";

/** How far people are with their drafts raises no event, and neither does reading. */
const ASK_EVERY_MS = 5_000;

/** Everything that is read of one exercise begins with this key. */
export const exerciseKey = (exerciseId: string) => ["exercises", exerciseId] as const;

/** The exercise as it stands now. */
export function exerciseOptions(exerciseId: string) {
  return queryOptions({
    queryKey: [...exerciseKey(exerciseId), "itself"],
    queryFn: ({ signal }) => getJson(`/api/exercises/${encodeURIComponent(exerciseId)}`, exerciseSchema, { signal }),
    refetchInterval: ASK_EVERY_MS,
  });
}

/** How many have answered; for facilitators and observers. */
export function turnoutOptions(exerciseId: string) {
  return queryOptions({
    queryKey: [...exerciseKey(exerciseId), "turnout"],
    queryFn: ({ signal }) => getJson(exercisePath(exerciseId, "turnout"), turnoutSchema, { signal }),
    refetchInterval: ASK_EVERY_MS,
  });
}

/** Who has come how far; for facilitators. */
export function rosterOptions(exerciseId: string) {
  return queryOptions({
    queryKey: [...exerciseKey(exerciseId), "roster"],
    queryFn: ({ signal }) => getJson(exercisePath(exerciseId, "roster"), rosterSchema, { signal }),
    refetchInterval: ASK_EVERY_MS,
  });
}

/** What facilitators did, newest first. */
export function logOptions(exerciseId: string) {
  return queryOptions({
    queryKey: [...exerciseKey(exerciseId), "log"],
    queryFn: async ({ signal }) => (await getJson(exercisePath(exerciseId, "log"), logSchema, { signal })).entries,
  });
}

/** Who has seen which release, oldest first; with names for facilitators. Reading raises no event. */
export function seenOptions(exerciseId: string) {
  return queryOptions({
    queryKey: [...exerciseKey(exerciseId), "seen"],
    queryFn: async ({ signal }) => (await getJson(exercisePath(exerciseId, "seen"), releaseViewsSchema, { signal })).releases,
    refetchInterval: ASK_EVERY_MS,
  });
}

/** The ways in, newest first, without their addresses; for facilitators. */
export function linksOptions(exerciseId: string) {
  return queryOptions({
    queryKey: [...exerciseKey(exerciseId), "links"],
    queryFn: async ({ signal }) => (await getJson(exercisePath(exerciseId, "links"), linksSchema, { signal })).links,
  });
}

/** A mutation of an exercise after which everything of it is read again, also when it was refused: then somebody else was first. */
export function useChange<Asked, Answer>(exerciseId: string, mutationFn: (asked: Asked) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({ mutationFn, onSettled: () => client.invalidateQueries({ queryKey: exerciseKey(exerciseId) }) });
}

export type RoundChange = { round: number; kind: RoundCommandKind; body?: { closesAt?: string | null; reveal?: boolean } };

/** Opens, closes, extends, reveals or reopens a round. Errors: ApiProblem with why it cannot be done now, OfflineError. */
export function useRoundChange(exerciseId: string) {
  return useChange(exerciseId, ({ round, kind, body = {} }: RoundChange) => postJson(exercisePath(exerciseId, `rounds/${round}/${kind}`), body, exerciseSchema));
}

/** Makes a way in; its address is in the answer alone. */
export function useNewLink(exerciseId: string) {
  return useChange(exerciseId, (asked: { kind: Exclude<LinkKind, "personal">; team?: string }) => postJson(exercisePath(exerciseId, "links"), asked, madeLinkSchema));
}

/** Makes a new spoken code; the one before it stops working. */
export function useNewCode(exerciseId: string) {
  return useChange(exerciseId, () => postJson(exercisePath(exerciseId, "links/code"), {}, joinCodeSchema));
}

/** Revokes a way in, and what those who came by it may do. */
export function useRevocation(exerciseId: string) {
  return useChange(exerciseId, (linkId: string) => sendJson("DELETE", exercisePath(exerciseId, `links/${encodeURIComponent(linkId)}`)));
}
