/** Eight numbers with all their signs and spaces stay far below this; longer texts are not probabilities. */
export const MAX_TEXT_LENGTH = 400;

/** First digits of the Arabic-Indic and the Persian row; both rows start at a multiple of 16. */
const FOREIGN_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** Marks that set a direction and that formatted numbers bring along: ALM, LRM, RLM. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F]/g;

/**
 * A typed text with Latin digits, "." for the Arabic decimal separator, "%" for the Arabic sign, single spaces, none
 * before a sign, lower case. O(length).
 */
export function normalForm(text: string): string {
  return text
    .replace(DIRECTION_MARKS, "")
    .replace(FOREIGN_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
    .replaceAll("٫", ".")
    .replaceAll("٪", "%")
    .replace(/\s+/g, " ")
    .replace(/ ([%‰])/g, "$1")
    .trim()
    .toLowerCase();
}
