import { add, decimal, divide, NUMBER_PATTERN, SIGNED_NUMBER, type Fraction } from "./fraction";

/** A share as typed. `bare`: a number without a sign, taken as per cent. */
export type ShareText = { probability: Fraction; bare: boolean };

const FRACTION = new RegExp(`^(${NUMBER_PATTERN})(?: ?/ ?| in | of )(${NUMBER_PATTERN})$`);
const ODDS = new RegExp(`^(${NUMBER_PATTERN})(?: ?: ?| to )(${NUMBER_PATTERN})( against)?$`);

/** Reads one share from a text in normal form: per cent, fraction or odds. Null when it is none, or above 1. O(length²). */
export function readShare(text: string): ShareText | null {
  const share = readPercent(text) ?? readFraction(text) ?? readOdds(text);
  return share && share.probability.num <= share.probability.den ? share : null;
}

/** The fraction that a bare number between 0 and 1 was perhaps meant as: 0.5 was read as 0.5 %, perhaps 50 % was meant. Else null. */
export function perhapsMeant({ probability: { num, den }, bare }: ShareText): Fraction | null {
  const asTyped = { num: num * 100n, den };
  return bare && asTyped.num > 0n && asTyped.num < den ? asTyped : null;
}

function readPercent(text: string): ShareText | null {
  const [, number, sign] = SIGNED_NUMBER.exec(text) ?? [];
  if (number === undefined) return null;
  const whole = { num: sign === "‰" ? 1000n : 100n, den: 1n };
  return { probability: divide(decimal(number), whole), bare: sign === undefined };
}

function readFraction(text: string): ShareText | null {
  const [, part, whole] = FRACTION.exec(text) ?? [];
  if (part === undefined || whole === undefined) return null;
  return quotient(decimal(part), decimal(whole));
}

/** Odds for: 3:2 is 3 of 5. Odds against are the other side's. */
function readOdds(text: string): ShareText | null {
  if (text === "evens") return { probability: { num: 1n, den: 2n }, bare: false };
  const [, first, second, against] = ODDS.exec(text) ?? [];
  if (first === undefined || second === undefined) return null;
  const both = add(decimal(first), decimal(second));
  return quotient(decimal(against ? second : first), both);
}

function quotient(part: Fraction, whole: Fraction): ShareText | null {
  return whole.num === 0n ? null : { probability: divide(part, whole), bare: false };
}
