import { cookies } from "next/headers";
import { LANGUAGE_COOKIE, languageFor, type Language } from "../_i18n/languages";

/** The language of this request. */
export async function currentLanguage(): Promise<Language> {
  return languageFor((await cookies()).get(LANGUAGE_COOKIE)?.value);
}
