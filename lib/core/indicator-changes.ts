type Status = "quiet" | "watching" | "met";

/** A note as far as its time and its status go; `number` orders the notes of an exercise. */
export type DatedNote = { readonly status: Status; readonly number: number; readonly createdAt: string };

/** An indicator with its status at the opening and all notes on it. */
export type NotedIndicator = { readonly id: string; readonly openingStatus: Status; readonly notes: readonly DatedNote[] };

/** What became of an indicator since a moment. `moved`: its status is another one, not only a note was added. */
export type IndicatorChange = { id: string; status: Status; moved: boolean };

/**
 * The indicators on which a note was added after a moment, in their order. An indicator that moved and moved back
 * counts as noted only.
 *
 * @param since an ISO 8601 moment: when the reader last submitted his estimate. O(notes).
 */
export function indicatorChanges(indicators: readonly NotedIndicator[], since: string): IndicatorChange[] {
  const at = Date.parse(since);
  return indicators.flatMap(({ id, openingStatus, notes }) => {
    const inOrder = notes.toSorted((one, other) => one.number - other.number);
    const newest = inOrder.at(-1);
    if (!newest || Date.parse(newest.createdAt) <= at) return [];
    const before = inOrder.findLast(({ createdAt }) => Date.parse(createdAt) <= at)?.status ?? openingStatus;
    return [{ id, status: newest.status, moved: newest.status !== before }];
  });
}
