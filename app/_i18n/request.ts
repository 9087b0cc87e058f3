import { cookies } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { LANGUAGE_COOKIE, localeFor } from "./locales";
import type en from "@/messages/en.json";

/** Language and messages of one request. Times are told in UTC, so that server and browser print the same. */
export default getRequestConfig(async () => {
  const locale = localeFor((await cookies()).get(LANGUAGE_COOKIE)?.value);
  const loaded = (await import(`../../messages/${locale}.json`)) as { default: typeof en };
  return { locale, messages: loaded.default, timeZone: "UTC" };
});
