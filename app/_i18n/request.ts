import { getRequestConfig } from "next-intl/server";
import { LANGUAGES } from "@/lib/contract/languages";
import type en from "@/messages/en.json";
import { currentLanguage } from "../_data/language";

/** Language and messages of one request. Times are told in UTC, so that server and browser print the same. */
export default getRequestConfig(async () => {
  const language = await currentLanguage();
  const loaded = (await import(`../../messages/${language}.json`)) as { default: typeof en };
  return { locale: LANGUAGES[language].tag, messages: loaded.default, timeZone: "UTC" };
});
