/** How likely something is, as a phrase for the messages. `about`: the phrase is not exact. */
export type Chance =
  | { form: "impossible" }
  | { form: "certain" }
  | { form: "even"; about: boolean }
  | { form: "oneIn"; n: number; about: boolean }
  | { form: "outOf"; count: number; of: number; about: boolean }
  | { form: "allButOneIn"; n: number; about: boolean };

type PlainFraction = { readonly count: number; readonly of: number };

/** What people say between 9.5 and 90.5 %: one in n, tenths, two in three, three in four. */
const PLAIN_FRACTIONS: readonly PlainFraction[] = [
  ...[3, 4, 5, 6, 7, 8, 9, 10].map((of) => ({ count: 1, of })),
  ...[3, 4, 6, 7, 8, 9].map((count) => ({ count, of: 10 })),
  { count: 2, of: 3 },
  { count: 3, of: 4 },
];

/** What people say below 9.5 %: one in so many. */
const ROUND_NUMBERS = [12, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100, 120, 150, 200, 250, 300, 400, 500, 1000];

/** A phrase may be this far off: in points, and relative to the smaller side. */
const MAX_POINTS = 0.015;
const MAX_RELATIVE = 0.08;

/**
 * The phrase for `part` of `whole`: a share of 1000 per mille, or a branch's part of its node. 48–52 % is an even
 * chance; 9.5–90.5 % the nearest plain fraction within 1.5 points and 8 % of the smaller side, else "43 in 100"; less is
 * "1 in 20", more is "all but 1 in 20". No phrase is more than 2 points off.
 *
 * @param part integer, 0 ≤ part ≤ whole
 * @param whole integer > 0. O(1).
 */
export function chanceOf(part: number, whole: number): Chance {
  const probability = part / whole;
  if (part === 0) return { form: "impossible" };
  if (part === whole) return { form: "certain" };
  if (probability < 0.095) return { form: "oneIn", ...oneIn(part, whole) };
  if (probability > 0.905) return { form: "allButOneIn", ...oneIn(whole - part, whole) };
  if (probability >= 0.48 && probability <= 0.52) return { form: "even", about: part * 2 !== whole };
  return plainFraction(part, whole);
}

function plainFraction(part: number, whole: number): Chance {
  const probability = part / whole;
  const off = ({ count, of }: PlainFraction): number => Math.abs(count / of - probability);
  const nearest = PLAIN_FRACTIONS.reduce((best, candidate) => (off(candidate) < off(best) ? candidate : best));
  const allowed = Math.min(MAX_POINTS, MAX_RELATIVE * Math.min(probability, 1 - probability));
  const { count, of } = off(nearest) <= allowed ? nearest : { count: Math.round((part * 100) / whole), of: 100 };
  const about = part * of !== count * whole;
  return count === 1 ? { form: "oneIn", n: of, about } : { form: "outOf", count, of, about };
}

/** "1 in n" for a small part: a round n where one is within 8 %, else the nearest whole n. */
function oneIn(part: number, whole: number): { n: number; about: boolean } {
  const off = (n: number): number => Math.abs(whole / n - part);
  const round = ROUND_NUMBERS.reduce((best, candidate) => (off(candidate) < off(best) ? candidate : best));
  const n = off(round) <= MAX_RELATIVE * part ? round : Math.round(whole / part);
  return { n, about: part * n !== whole };
}
