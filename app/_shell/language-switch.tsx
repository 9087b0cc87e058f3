"use client";
import { useLocale, useTranslations } from "next-intl";
import { usePathname, useSearchParams } from "next/navigation";
import { PreferenceMenu } from "@/components/ui/preference-menu";
import { languageOf, LANGUAGES, type Language } from "@/lib/contract/languages";

const CHOICES = Object.keys(LANGUAGES) as Language[];

/** The address of this page without a language of its own, so that the one chosen now holds. */
function useThisAddress(): string {
  const path = usePathname();
  const rest = new URLSearchParams(useSearchParams());
  rest.delete("lang");
  return rest.size > 0 ? `${path}?${rest}` : path;
}

/**
 * The languages, each in its own name. Sent as a plain form with or without JavaScript: language and direction belong
 * to the whole page, which is read anew.
 */
export function LanguageSwitch() {
  const t = useTranslations("app.language");
  const choices = CHOICES.map((one) => ({ value: one, text: LANGUAGES[one].name, lang: { tag: one, direction: LANGUAGES[one].direction } }));
  return <PreferenceMenu label={t("label")} name="lang" choices={choices} chosen={languageOf(useLocale())} back={useThisAddress()} />;
}
