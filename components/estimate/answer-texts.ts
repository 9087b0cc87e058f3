/** The limit that locks set to an answer, in per mille of its question, and the control that wanted to pass it. */
export type HeldAnswer = { control: string; bound: "most" | "least"; permille: number };

type Texts = Readonly<Record<string, string>>;

/** The texts with that of one control replaced, or without it for null. With nothing to change the same texts come back. */
export function withAnswerText(texts: Texts, control: string, text: string | null): Texts {
  if (text !== null) return { ...texts, [control]: text };
  if (!(control in texts)) return texts;
  return Object.fromEntries(Object.entries(texts).filter(([other]) => other !== control));
}
