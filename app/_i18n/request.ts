import { getRequestConfig } from "next-intl/server";
import { LANGUAGES } from "@/lib/contract/languages";
import type en from "@/messages/en.json";
import { currentLanguage } from "../_data/language";
import { isolateValues } from "./isolate-values";

const isolated = new WeakMap<typeof en, typeof en>();

/** The files are loaded once and live as long as the process: so does what is made of them. */
function isolatedOnce(messages: typeof en): typeof en {
  const { figures, ...others } = messages;
  const known = isolated.get(messages) ?? { ...isolateValues(others), figures };
  isolated.set(messages, known);
  return known;
}

/** Language and messages of one request. Times are told in UTC, so that server and browser print the same. */
export default getRequestConfig(async () => {
  const language = await currentLanguage();
  const loaded = (await import(`../../messages/${language}.json`)) as { default: typeof en };
  const { tag, direction } = LANGUAGES[language];
  return { locale: tag, messages: direction === "rtl" ? isolatedOnce(loaded.default) : loaded.default, timeZone: "UTC" };
});
