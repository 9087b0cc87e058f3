/** How much likelier one thing is than another, as a phrase for the messages. `about`: the phrase is not exact. */
export type Ratio =
  | { form: "asLikely"; about: boolean }
  | { form: "times"; times: number; about: boolean }
  | { form: "moreThanTenTimes" }
  | { form: "moreLikely" };

/** The multiples that people say. */
const PLAIN_MULTIPLES = [1.5, 2, 3, 4, 5, 7, 10];

/**
 * The phrase for the ratio of two shares: up to 1.1 "as likely", a plain multiple within 10 %, above 11 "more than ten
 * times", else "more likely than".
 *
 * @param larger integer
 * @param smaller integer, 0 ≤ smaller ≤ larger; for 0 "more than ten times". O(1).
 */
export function ratioOf(larger: number, smaller: number): Ratio {
  if (larger * 10 <= smaller * 11) return { form: "asLikely", about: larger !== smaller };
  if (larger > smaller * 11) return { form: "moreThanTenTimes" };
  const times = PLAIN_MULTIPLES.find((multiple) => Math.abs(larger - multiple * smaller) * 10 <= multiple * smaller);
  return times === undefined ? { form: "moreLikely" } : { form: "times", times, about: larger !== times * smaller };
}
