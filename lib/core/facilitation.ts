/** All that decides whether somebody may act as the facilitator of an exercise. */
export type FacilitationFacts = {
  /** Published forecasts are as they were published: nobody facilitates them. */
  isPublishedData: boolean;
  /** Only this machine reaches the server. */
  onlyLoopback: boolean;
  /** Presented the facilitator's secret of the server. */
  knowsSecret: boolean;
};

/** Whether somebody may facilitate: whoever sits at the machine when nobody else reaches it, else who knows the secret. O(1). */
export function mayFacilitate({ isPublishedData, onlyLoopback, knowsSecret }: FacilitationFacts): boolean {
  return !isPublishedData && (onlyLoopback || knowsSecret);
}
