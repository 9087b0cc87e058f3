import { randomInt } from "node:crypto";
import { hashToken } from "./token";
import type { Transaction } from "./write-queue";

/** Without letters and digits that are taken for each other when spoken or read. */
const ALPHABET = "ABCDEFGHJKMNPQRSTVWXYZ23456789";
const LOCATOR_LENGTH = 3;
const SECRET_LENGTH = 5;

/** A workshop and the week after it. */
const VALID_MS = 14 * 24 * 60 * 60 * 1000;

const letters = (count: number) => Array.from({ length: count }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

/** With 27,000 of them two exercises meet soon; a server on which all are taken has other worries. */
async function freeLocator(tx: Transaction): Promise<string> {
  const locator = letters(LOCATOR_LENGTH);
  return (await tx.exercise.count({ where: { joinLocator: locator } })) === 0 ? locator : freeLocator(tx);
}

/** A new code: its first part says which exercise is meant, the rest is a secret of 24 million, of which an exercise takes few guesses. */
export async function freshJoinCode(tx: Transaction, now: Date): Promise<{ code: string; locator: string; hash: string; expiresAt: Date }> {
  const locator = await freeLocator(tx);
  const secret = letters(SECRET_LENGTH);
  return { code: `${locator}-${secret}`, locator, hash: hashToken(locator + secret), expiresAt: new Date(now.getTime() + VALID_MS) };
}

/** A code as somebody typed it: without spaces and dashes, in capitals. Null for what can be none. */
export function readJoinCode(text: string): { locator: string; hash: string } | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, "");
  if (plain.length !== LOCATOR_LENGTH + SECRET_LENGTH || [...plain].some((letter) => !ALPHABET.includes(letter))) return null;
  return { locator: plain.slice(0, LOCATOR_LENGTH), hash: hashToken(plain) };
}
