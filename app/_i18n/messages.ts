import type { Language, LANGUAGES } from "@/lib/contract/languages";
import type en from "@/messages/en.json";

/** Makes an unknown message key, or one that was removed, a type error everywhere. */
declare module "next-intl" {
  interface AppConfig {
    Locale: (typeof LANGUAGES)[Language]["tag"];
    Messages: typeof en;
  }
}
