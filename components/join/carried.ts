import { CODE_LENGTH, plainCode } from "./plain-code";

/** What the address of the page brought along: the token of a link, a spoken code from a QR code, or nothing. */
export type Carried = { token: string } | { code: string } | null;

/** Where the skip link leads. */
const SKIP = "main";

/** Reads what stands after the # of an address. */
export function readFragment(hash: string): Carried {
  const text = hash.replace(/^#/, "");
  if (text === "" || text === SKIP) return null;
  return plainCode(text).length === CODE_LENGTH ? { code: plainCode(text) } : { token: text };
}

/** The token of a link that was carried, or null. */
export const tokenIn = (carried: Carried | undefined): string | null => (carried && "token" in carried ? carried.token : null);

/** The spoken code that was carried, or null. */
export const codeIn = (carried: Carried | undefined): string | null => (carried && "code" in carried ? carried.code : null);
