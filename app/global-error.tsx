"use client";
import { NextIntlClientProvider } from "next-intl";
import { Failure } from "@/components/ui/failure";
import { PageMain } from "@/components/ui/page-main";
import { app } from "@/messages/en.json";
import "./globals.css";

/** Even the frame failed: no language, no theme and no bar are known here. */
export default function GlobalError({ reset }: { error: Error; reset: () => void }) {
  return (
    <html lang="en-GB">
      <body>
        <title>{app.error.title}</title>
        <NextIntlClientProvider locale="en-GB" messages={{ app }} timeZone="UTC">
          <PageMain>
            <Failure retry={reset} />
          </PageMain>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
