import type { SharedComparison } from "./shared-comparison";

/** Each entry holds everybody of an exercise, so few are kept: the current version of a handful of views. */
const MAX_ENTRIES = 64;

/** What many readers of the same version share. Promises, so that a crowd that refetches at once computes once. */
export type ComparisonCache = Map<string, Promise<SharedComparison>>;

/** The entry of a key, made when it is missing. What fails is not kept. */
export function cached(cache: ComparisonCache, key: string, make: () => Promise<SharedComparison>): Promise<SharedComparison> {
  const known = cache.get(key);
  if (known) return known;
  const oldest = cache.keys().next();
  if (cache.size >= MAX_ENTRIES && !oldest.done) cache.delete(oldest.value);
  const made = make();
  cache.set(key, made);
  made.catch(() => cache.delete(key));
  return made;
}
