import { ProblemError } from "./problem";

/** A title's or a team's name's longest form is 120 characters (lib/contract/new-exercise.ts), 4 bytes each at most. */
export const TITLE_MAX_BYTES = 480;

/** Each forbidden kind of character with what to tell about it. */
const FORBIDDEN: readonly [RegExp, string][] = [
  [/\u0000/, "a NUL character"],
  [/\p{Surrogate}/u, "half of a character (a lone surrogate)"],
  [/[\u202A-\u202E\u2066-\u2069]/, "a character that reverses the reading direction of what follows"],
];

/**
 * Refuses text that databases, readers or logs would garble. Direction marks (LRM, RLM, ALM) stay: Arabic needs them.
 * @throws `invalid_text`.
 */
export function checkText(name: string, text: string, maxBytes: number): void {
  for (const [pattern, kind] of FORBIDDEN) {
    if (pattern.test(text)) throw new ProblemError("invalid_text", `The ${name} holds ${kind}. Remove it and send again.`, { errors: [{ path: name, detail: `Holds ${kind}.` }] });
  }
  const bytes = Buffer.byteLength(text, "utf8");
  if (bytes > maxBytes) {
    throw new ProblemError("invalid_text", `The ${name} is too long: ${bytes} bytes, and ${maxBytes} are allowed. Shorten it.`, { errors: [{ path: name, detail: "Too long." }] });
  }
}
