import { createTranslator } from "use-intl/core";
import type { Translate } from "@/lib/figures/input";
import en from "@/messages/en.json";

const MESSAGES = { en };

/** The languages that a figure can be written in. */
export const FIGURE_LANGUAGES = ["en"] as const satisfies readonly (keyof typeof MESSAGES)[];
export type FigureLanguage = (typeof FIGURE_LANGUAGES)[number];

/** The texts of the namespace `figures` in a language. */
export function figureTexts(language: FigureLanguage): Translate {
  const texts = createTranslator({ locale: language, messages: MESSAGES[language], namespace: "figures" });
  return (key, values) => texts(key as Parameters<typeof texts>[0], values as never);
}
