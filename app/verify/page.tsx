import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/ui/page-title";
import { VerifyFile } from "@/components/verify/verify-file";
import { clientMessages } from "../_i18n/client-messages";
import { PlainShell } from "../_shell/plain-shell";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("verify");
  return { title: t("title"), description: t("lede") };
}

/** Where anybody has a saved file computed again. */
export default async function VerifyPage() {
  const [t, messages] = await Promise.all([getTranslations("verify"), getMessages()]);
  return (
    <PlainShell>
      <PageTitle>{t("title")}</PageTitle>
      <p className="mt-4 max-w-[42rem] text-lg text-ink-2">{t("lede")}</p>
      <NextIntlClientProvider messages={{ ...clientMessages(messages), verify: messages.verify }}>
        <VerifyFile />
      </NextIntlClientProvider>
      <noscript>
        <p className="mt-4 max-w-[42rem]">{t("noScript")}</p>
      </noscript>
      <p className="mt-8 max-w-[42rem] text-sm text-ink-2">
        {t.rich("command", {
          command: () => (
            <code dir="ltr" className="rounded-sm bg-sunken whitespace-nowrap px-1.5 py-0.5">
              npm run verify FILE
            </code>
          ),
        })}
      </p>
      <p className="mt-2 max-w-[42rem] text-sm text-ink-2">{t("limits")}</p>
    </PlainShell>
  );
}
