import { cookies, headers } from "next/headers";
import { LANGUAGE_COOKIE, languageFor, type Language } from "@/lib/contract/languages";
import { LANGUAGE_HEADER } from "@/lib/server/http/page-language";

/** The language of this request: that of its address (`?lang=`), else the one that the reader chose before. */
export async function currentLanguage(): Promise<Language> {
  const [inAddress, kept] = [(await headers()).get(LANGUAGE_HEADER), (await cookies()).get(LANGUAGE_COOKIE)?.value];
  return languageFor(inAddress ?? kept);
}
