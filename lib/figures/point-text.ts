/** Per mille as whole per cent: 345 → "35". What lies below one per cent but is not nothing says so. */
export function pointText(permille: number): string {
  return permille > 0 && permille < 5 ? "<1" : String(Math.round(permille / 10));
}
