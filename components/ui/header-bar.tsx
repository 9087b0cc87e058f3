import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { Mark } from "./mark";
import { NavTabs, type NavTab } from "./nav-tabs";
import { ThemeSwitch } from "./theme-switch";
import type { Theme } from "./theme";

/** `language` is the switch between languages, which the bar only places. */
type Props = { theme: Theme | undefined; language: ReactNode; tabs?: readonly NavTab[]; stage?: ReactNode };

/** The bar of every page, 56 px high: mark, tabs (a second row on phones), and at the end where the exercise stands. */
export function HeaderBar({ theme, language, tabs, stage }: Props) {
  const t = useTranslations("app");
  return (
    <header className="flex flex-wrap items-center gap-x-7 border-b border-line px-4 tablet:min-h-14 tablet:px-8">
      <Link href="/" className="flex h-14 items-center gap-2 text-sm font-head">
        <Mark />
        {t("name")}
      </Link>
      {tabs && (
        <div className="order-last -mx-4 w-[calc(100%+2rem)] border-t border-line px-4 tablet:order-none tablet:mx-0 tablet:w-auto tablet:max-w-full tablet:border-0 tablet:px-0">
          <NavTabs label={t("sections")} tabs={tabs} size="bar" />
        </div>
      )}
      <div className="-me-2 ms-auto flex items-center gap-4 text-sm text-ink-2">
        {stage && <span className="hidden whitespace-nowrap min-[56rem]:inline">{stage}</span>}
        {language}
        <ThemeSwitch chosen={theme} />
      </div>
    </header>
  );
}
