/** What a function answers: numbers at any depth. Null and undefined: not defined. */
export type Answer = number | null | undefined | readonly Answer[] | { readonly [key: string]: Answer };

/**
 * The answer as JSON can hold it: infinity as the text "Infinity", undefined as null.
 *
 * @throws RangeError where a number came out as NaN: then the function was asked for something that has no answer.
 */
export function asJson(answer: Answer): unknown {
  if (answer === null || answer === undefined) return null;
  if (typeof answer === "number") return numberAsJson(answer);
  if (isList(answer)) return answer.map(asJson);
  return Object.fromEntries(Object.entries(answer).map(([key, part]) => [key, asJson(part)]));
}

function numberAsJson(number: number): number | string {
  if (Number.isNaN(number)) throw new RangeError("The result is not a number: the function has no answer for this input.");
  return Number.isFinite(number) ? number : String(number);
}

function isList(answer: object): answer is readonly Answer[] {
  return Array.isArray(answer);
}
