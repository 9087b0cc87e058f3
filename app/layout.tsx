import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { clientMessages } from "./_i18n/client-messages";
import { LOCALES } from "./_i18n/locales";
import { currentTheme } from "./_data/theme";
import { saidFace, sansFace } from "./_shell/faces";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return { title: { default: t("title"), template: `%s · ${t("name")}` }, description: t("description") };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfcfa" },
    { media: "(prefers-color-scheme: dark)", color: "#131517" },
  ],
};

/** The frame of every page: language, direction, theme, typefaces, skip link. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [locale, messages, theme, t] = await Promise.all([getLocale(), getMessages(), currentTheme(), getTranslations("app")]);
  return (
    <html lang={locale} dir={LOCALES[locale]} data-theme={theme} className={`${sansFace.variable} ${saidFace.variable}`}>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-2 focus:z-30 focus:rounded-md focus:bg-accent focus:px-4 focus:py-2.5 focus:text-sm focus:font-semibold focus:text-accent-on"
        >
          {t("skip")}
        </a>
        <NextIntlClientProvider messages={clientMessages(messages)}>{children}</NextIntlClientProvider>
      </body>
    </html>
  );
}
