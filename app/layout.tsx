import type { Metadata, Viewport } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { OfflineNote } from "@/components/ui/offline-note";
import { LANGUAGES } from "@/lib/contract/languages";
import { clientMessages } from "./_i18n/client-messages";
import { currentLanguage } from "./_data/language";
import { OPEN_GRAPH } from "./_data/open-graph";
import { currentTheme } from "./_data/theme";
import { Chrome } from "./_shell/chrome";
import { arabicFace, arabicSaidFace, saidFace, sansFace } from "./_shell/faces";
import { PageFooter } from "./_shell/page-footer";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("app");
  return { title: { default: t("title"), template: `%s · ${t("name")}` }, description: t("description"), openGraph: OPEN_GRAPH, twitter: { card: "summary" } };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fcfcfa" },
    { media: "(prefers-color-scheme: dark)", color: "#131517" },
  ],
};

const FACES = [sansFace, saidFace, arabicFace, arabicSaidFace].map(({ variable }) => variable).join(" ");

/** The frame of every page: language, direction, theme, typefaces, skip link. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [language, messages, theme, t] = await Promise.all([currentLanguage(), getMessages(), currentTheme(), getTranslations("app")]);
  const { tag, direction } = LANGUAGES[language];
  return (
    <html lang={new Intl.Locale(tag).baseName} dir={direction} data-theme={theme} className={FACES}>
      <body>
        <a
          href="#main"
          className="sr-only focus:not-sr-only focus:fixed focus:start-4 focus:top-2 focus:z-30 focus:rounded-md focus:bg-accent focus:px-4 focus:py-2.5 focus:text-sm focus:font-semibold focus:text-accent-on"
        >
          {t("skip")}
        </a>
        <NextIntlClientProvider messages={clientMessages(messages)}>
          {children}
          <Chrome>
            <PageFooter />
          </Chrome>
          <OfflineNote />
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
