/**
 * Type that grows with the wall it hangs on: at 1280 px nothing is smaller than 18 px, and values are 36 px and more. On phones it
 * stays readable in the hand.
 */
export const SMALL = "text-[clamp(1.125rem,1.55cqi,2.5rem)] leading-normal";
export const BIG = "text-[clamp(1.375rem,2.5cqi,4.5rem)] leading-tight";
export const HUGE = "text-[clamp(2.25rem,5.4cqi,9rem)] leading-tight tracking-tight";
