import { ProblemError } from "./problem";

/** A bucket of `burst` requests that refills by `perSecond`. */
type Limit = { burst: number; perSecond: number };

type Bucket = { left: number; at: number };

export type RateLimits = { take(limit: Limit, who: string, sentence: string): void };

/** One person who clicks as fast as he can stays far below it; a script does not. */
export const UNSAFE_PER_SESSION: Limit = { burst: 120, perSecond: 20 };

/** People who join one exercise: a full lecture hall within half a minute, not a flood. */
export const JOINS_PER_EXERCISE: Limit = { burst: 600, perSecond: 10 };

/** Notes on the indicators of one exercise: a busy facilitator, not a flood. */
export const NOTES_PER_EXERCISE: Limit = { burst: 60, perSecond: 1 };

/** Codes that are tried for one exercise: a class that misspells, not a machine that guesses one of 24 million. */
export const CODE_GUESSES: Limit = { burst: 60, perSecond: 0.5 };

/** Comments of one exercise: a lively class, not a flood. */
export const COMMENTS_PER_EXERCISE: Limit = { burst: 120, perSecond: 2 };

/** Case files to check: each costs a parse. */
export const CHECKS: Limit = { burst: 30, perSecond: 1 };

/** Exports to verify: each costs some comparisons. */
export const VERIFICATIONS: Limit = { burst: 10, perSecond: 0.2 };

/** Beyond this many buckets all start anew: the memory is bounded, and nobody is worse off. */
const MAX_BUCKETS = 20_000;

/** Token buckets in memory, by limit and by who is limited. Never by network address: a workshop sits behind one. */
export function createRateLimits(now: () => number = Date.now): RateLimits {
  const buckets = new Map<Limit, Map<string, Bucket>>();

  const bucketOf = (limit: Limit, who: string): Bucket => {
    const ofLimit = buckets.get(limit) ?? new Map<string, Bucket>();
    buckets.set(limit, ofLimit);
    if (ofLimit.size >= MAX_BUCKETS) ofLimit.clear();
    const bucket = ofLimit.get(who) ?? { left: limit.burst, at: now() };
    ofLimit.set(who, bucket);
    return bucket;
  };

  return {
    /** Counts one request. @throws `rate_limited` with the seconds to wait. */
    take(limit, who, sentence) {
      const bucket = bucketOf(limit, who);
      const at = now();
      bucket.left = Math.min(limit.burst, bucket.left + ((at - bucket.at) / 1000) * limit.perSecond);
      bucket.at = at;
      if (bucket.left < 1) {
        throw new ProblemError("rate_limited", sentence, { retryAfterSeconds: Math.ceil((1 - bucket.left) / limit.perSecond) });
      }
      bucket.left -= 1;
    },
  };
}
