"use client";
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { useRef, useState, type FormEvent } from "react";
import { THEME_COOKIE, THEME_COOKIE_MAX_AGE, type Theme } from "./theme";

const CHOICES = ["system", "light", "dark"] as const;
type Choice = (typeof CHOICES)[number];

function remember(choice: Choice): void {
  const age = choice === "system" ? 0 : THEME_COOKIE_MAX_AGE;
  document.cookie = `${THEME_COOKIE}=${choice}; path=/; max-age=${age}; samesite=lax`;
  if (choice === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = choice;
}

/** Light, dark, or as the system has it. A plain form: without JavaScript the server sets the cookie. */
export function ThemeSwitch({ chosen }: { chosen: Theme | undefined }) {
  const t = useTranslations("app.theme");
  const path = usePathname();
  const menu = useRef<HTMLDetailsElement>(null);
  const [choice, setChoice] = useState<Choice>(chosen ?? "system");

  function choose(event: FormEvent<HTMLFormElement>) {
    const submitter = (event.nativeEvent as SubmitEvent).submitter;
    const wanted = CHOICES.find((one) => submitter instanceof HTMLButtonElement && one === submitter.value);
    if (!wanted) return;
    event.preventDefault();
    remember(wanted);
    setChoice(wanted);
    menu.current?.removeAttribute("open");
    menu.current?.querySelector("summary")?.focus();
  }

  return (
    <details ref={menu} className="relative -me-2">
      <summary className="flex h-11 list-none items-center rounded-md px-2 text-sm text-ink-2 hover:text-ink tablet:h-10">
        <span className="sr-only">{t("label")} </span>
        {t(choice)}
      </summary>
      <form action="/preferences" onSubmit={choose} className="absolute end-0 z-20 mt-1 w-36 rounded-md border border-line-strong bg-surface p-1 shadow-pop">
        <input type="hidden" name="back" value={path} />
        {CHOICES.map((one) => (
          <button
            key={one}
            name="theme"
            value={one}
            aria-pressed={one === choice}
            className="flex h-11 w-full items-center rounded-sm px-3 text-sm hover:bg-sunken aria-pressed:font-semibold tablet:h-10"
          >
            {t(one)}
          </button>
        ))}
      </form>
    </details>
  );
}
