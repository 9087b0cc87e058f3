type Facts = {
  dataSource: object | null;
  dryRun: boolean;
  release: "live" | "at-close" | "batches";
  publication: { round: number; version: number } | null;
};

/** What is published of an exercise; round and version are null where all of it is: forecasts that were published before. */
export type PublishedRelease = { round: number | null; version: number | null };

/**
 * What outsiders may see of an exercise, in embeds and preview pictures; null: nothing. Never a live board, which changes with
 * every answer, and never what simulated people said in a dry run. Nothing here depends on what anybody entered. O(1).
 */
export function publishedRelease({ dataSource, dryRun, release, publication }: Facts): PublishedRelease | null {
  if (dryRun) return null;
  if (dataSource !== null) return { round: null, version: null };
  if (release === "live" || publication === null) return null;
  return { round: publication.round, version: publication.version };
}
