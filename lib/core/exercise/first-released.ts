type Row = { participantId: string; version: number };

/**
 * What a round that comes out in batches shows: each person as he was in the batch that first held him. What changes later
 * stays behind, since a value that appears or vanishes alone would be known as that of whoever changed alone.
 * @param rows the round's rows, oldest first.
 * @param releases the versions that came out, oldest first.
 * @returns one row a person, in the order in which people first answered. O(rows + people · releases).
 */
export function firstReleased<T extends Row>(rows: readonly T[], releases: readonly number[]): T[] {
  const shown = new Map<string, { row: T; release: number }>();
  for (const row of rows) {
    const release = shown.get(row.participantId)?.release ?? releases.find((version) => version >= row.version);
    if (release !== undefined && row.version <= release) shown.set(row.participantId, { row, release });
  }
  return [...shown.values()].map(({ row }) => row);
}
