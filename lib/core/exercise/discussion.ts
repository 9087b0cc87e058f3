import type { Discussion } from "./protocols";

/** All that decides who may read and write in the discussion of an exercise. Nothing here depends on what others entered. */
export type DiscussionFacts = {
  rule: Discussion;
  role: "participant" | "observer" | "facilitator";
  /** An own estimate in the round that is spoken of. */
  hasOwnEstimate: boolean;
  /** Whether the numbers of some round are out. */
  isAnythingOut: boolean;
  /** An own estimate in a round whose numbers are out. */
  hasSeenNumbers: boolean;
  isRoundOpen: boolean;
};

/** Whether words may be exchanged at all yet: before it, what one says would pull what others answer. */
function hasBegun({ rule, role, hasOwnEstimate, isAnythingOut, hasSeenNumbers }: DiscussionFacts): boolean {
  switch (rule) {
    case "after-own":
      return role === "participant" ? hasOwnEstimate : isAnythingOut;
    case "after-close":
    case "between-rounds":
    case "rationales-only":
      // a latecomer answers first: what is said between rounds tells what others put into the last one
      return isAnythingOut && (role !== "participant" || hasSeenNumbers);
  }
}

/** Whether somebody may read what was said, and the reasons that were given with estimates. O(1). */
export function mayReadDiscussion(facts: DiscussionFacts): boolean {
  return hasBegun(facts);
}

/**
 * Whether somebody may say something. Observers look on; where words belong between the rounds, they rest while one is
 * open, so that nobody is told in a blind round what others think now. O(1).
 */
export function mayWriteDiscussion(facts: DiscussionFacts): boolean {
  if (facts.role === "observer" || facts.rule === "rationales-only" || !hasBegun(facts)) return false;
  return facts.rule !== "between-rounds" || !facts.isRoundOpen;
}
