import type { AppLocale } from "./locales";
import type en from "@/messages/en.json";

/** Makes an unknown message key, or one that was removed, a type error everywhere. */
declare module "next-intl" {
  interface AppConfig {
    Locale: AppLocale;
    Messages: typeof en;
  }
}
