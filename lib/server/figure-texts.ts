import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "use-intl/core";
import { LANGUAGES, type Language } from "@/lib/contract/languages";
import type { FigureInput, Translate } from "@/lib/figures/input";
import { isolatedValues } from "@/lib/figures/isolated";
import type en from "@/messages/en.json";

/** Message files by language, read once each: a new language is a file, and no import here. */
const read = new Map<Language, typeof en>();

function messagesOf(language: Language): typeof en {
  const known = read.get(language);
  if (known) return known;
  const messages = JSON.parse(readFileSync(join(process.cwd(), "messages", `${language}.json`), "utf8")) as typeof en;
  read.set(language, messages);
  return messages;
}

/** The same texts, each put together once: a figure for a file is drawn up to a dozen times. */
function remembered(translate: Translate): Translate {
  const said = new Map<string, string>();
  return (key, values) => {
    const asked = values === undefined ? key : `${key} ${JSON.stringify(values)}`;
    const text = said.get(asked) ?? translate(key, values);
    said.set(asked, text);
    return text;
  };
}

/** The texts of the namespace `embed` in a language. */
export function embedTexts(language: Language) {
  return createTranslator({ locale: LANGUAGES[language].tag, messages: messagesOf(language), namespace: "embed" });
}

/** The words of a language, as they are looked up for a file. */
type Words = Pick<FigureInput, "translate" | "locale" | "direction">;

/** The texts of the namespace `figures` in a language, its tag and its direction. */
export function figureTexts(language: Language): Words {
  const { translate, ...words } = allTexts(language);
  return { ...words, translate: (key, values) => translate(`figures.${key}`, values) };
}

/** The same of all namespaces, for files that hold more than figures. */
export function allTexts(language: Language): Words {
  const { tag, direction } = LANGUAGES[language];
  const texts = createTranslator({ locale: tag, messages: messagesOf(language) });
  const translate = isolatedValues((key, values) => texts(key as Parameters<typeof texts>[0], values as never), direction);
  return { translate: remembered(translate), locale: tag, direction };
}
