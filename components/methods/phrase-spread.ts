import type { AnswerSpread } from "@/lib/core/answer-spread";
import { percentNumberText } from "@/lib/core/percent-text";

/** A phrase with what people say it means. */
export type PhraseSpread = AnswerSpread & { phrase: string };

/** Whole per cents without a point: 0.1 where an answer is finer. */
export const spreadPercent = (permille: number) => percentNumberText(permille, permille % 10 === 0 ? 0 : 1);
