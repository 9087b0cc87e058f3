/** How many letters and digits a spoken code has. */
export const CODE_LENGTH = 8;

/** A code as somebody typed it, without what makes no difference: "abc-de fgh" → "ABCDEFGH". */
export function plainCode(text: string): string {
  return text.toUpperCase().replace(/[\s\-–—]/g, "");
}
