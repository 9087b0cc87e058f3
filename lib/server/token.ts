import { createHash, randomBytes } from "node:crypto";

const TOKEN_BYTES = 32;

/** A session's secret: 256 random bits as 43 characters that fit a cookie. */
export function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** What is stored of a token. It needs no salt: the token is random already. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Whether a text can be a token at all; anything else is not worth a look-up. */
export function looksLikeToken(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text);
}
