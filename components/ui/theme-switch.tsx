"use client";
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { useRef, useState, type FormEvent } from "react";
import { PreferenceMenu } from "./preference-menu";
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

  const choices = CHOICES.map((one) => ({ value: one, text: t(one) }));
  return <PreferenceMenu label={t("label")} name="theme" choices={choices} chosen={choice} back={path} menu={menu} onSubmit={choose} />;
}
