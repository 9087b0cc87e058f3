"use client";
import { useLocale, useTranslations } from "next-intl";
import { usePathname, useSearchParams } from "next/navigation";
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
 * The languages, each in its own name, in a face of the system: a name asks for no face that the page does not need.
 * A plain form with or without JavaScript: language and direction belong to the whole page, which is read anew.
 */
export function LanguageSwitch() {
  const t = useTranslations("app.language");
  const here = languageOf(useLocale());
  const back = useThisAddress();

  return (
    <details className="relative">
      <summary className="flex h-11 list-none items-center rounded-md px-2 text-sm text-ink-2 hover:text-ink tablet:h-10">
        <span className="sr-only">{t("label")} </span>
        {LANGUAGES[here].name}
      </summary>
      <form action="/preferences" className="absolute end-0 z-20 mt-1 w-36 rounded-md border border-line-strong bg-surface p-1 shadow-pop">
        <input type="hidden" name="back" value={back} />
        {CHOICES.map((one) => (
          <button
            key={one}
            name="lang"
            value={one}
            lang={one}
            dir={LANGUAGES[one].direction}
            aria-pressed={one === here}
            className="flex h-11 w-full items-center rounded-sm px-3 text-sm [font-family:system-ui] hover:bg-sunken aria-pressed:font-semibold tablet:h-10"
          >
            {LANGUAGES[one].name}
          </button>
        ))}
      </form>
    </details>
  );
}
