import { createTranslator } from "use-intl/core";
import type { FigureInput } from "@/lib/figures/input";
import en from "@/messages/en.json";

/** Each language that a figure can be written in, with the BCP 47 tag that decides how its dates are written. */
const TEXTS = { en: { tag: "en-GB", messages: en } } as const;

export type FigureLanguage = keyof typeof TEXTS;
export const FIGURE_LANGUAGES = Object.keys(TEXTS) as [FigureLanguage, ...FigureLanguage[]];

/** The texts of the namespace `figures` in a language, and its tag. */
export function figureTexts(language: FigureLanguage): Pick<FigureInput, "translate" | "locale"> {
  const { tag, messages } = TEXTS[language];
  const texts = createTranslator({ locale: tag, messages, namespace: "figures" });
  return { translate: (key, values) => texts(key as Parameters<typeof texts>[0], values as never), locale: tag };
}
