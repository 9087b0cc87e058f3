/** An estimate is dealt out in per mille: the shares and what is left always add up to this. */
export const WHOLE_PERMILLE = 1000;
