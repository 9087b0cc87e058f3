/** All that decides whether somebody may act as the facilitator of an exercise. */
export type FacilitationFacts = {
  /** Published forecasts are as they were published: nobody facilitates them. */
  isPublishedData: boolean;
  /** Somebody made this exercise here: then who may facilitate it is who was given a seat. */
  isOwned: boolean;
  hasSeat: boolean;
  /** Only this machine reaches the server. */
  onlyLoopback: boolean;
  /** Presented the facilitator's secret of the server. */
  knowsSecret: boolean;
};

/**
 * Whether somebody may facilitate: who has a seat in an exercise that was made here; in the others whoever sits at the
 * machine when nobody else reaches it; everywhere who knows the secret. O(1).
 */
export function mayFacilitate({ isPublishedData, isOwned, hasSeat, onlyLoopback, knowsSecret }: FacilitationFacts): boolean {
  if (isPublishedData) return false;
  return knowsSecret || (isOwned ? hasSeat : onlyLoopback);
}

/** Whether somebody may make exercises and bring cases: the same, where there is no exercise yet. O(1). */
export function mayMakeExercises({ onlyLoopback, knowsSecret }: Pick<FacilitationFacts, "onlyLoopback" | "knowsSecret">): boolean {
  return onlyLoopback || knowsSecret;
}
