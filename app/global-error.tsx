"use client";
import { NextIntlClientProvider } from "next-intl";
import { Failure } from "@/components/ui/failure";
import { PageMain } from "@/components/ui/page-main";
import { ERROR_TEXTS } from "./_i18n/error-texts";
import "./globals.css";

/** Even the frame failed: no language, no theme and no bar are known here. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>{ERROR_TEXTS.title}</title>
        <NextIntlClientProvider locale="en-GB" messages={{ app: { error: ERROR_TEXTS } }} timeZone="UTC">
          <PageMain>
            <Failure retry={reset} />
          </PageMain>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
