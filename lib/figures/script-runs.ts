/** Letters, marks, digits and signs of the Arabic script. */
const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/;
/** A run of them, with the spaces between its words. */
const RUN = /([\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+(?: +[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]+)*)/;

/** Whether a text is read from right to left, wherever it stands: it has Arabic in it. */
export const isRightToLeft = (text: string): boolean => ARABIC.test(text);

/** A text cut where its script changes, so that each part can be set in its own face. In reading order. */
export function scriptRuns(text: string): { text: string; arabic: boolean }[] {
  return text
    .split(RUN)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, arabic: ARABIC.test(part) }));
}
