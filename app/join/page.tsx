import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { Join } from "@/components/join/join";
import { clientMessages } from "../_i18n/client-messages";
import { PlainShell } from "../_shell/plain-shell";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("join"))("metaTitle") };
}

/** Where invitations lead. Reading this page consumes nothing: joining is a press. */
export default async function JoinPage() {
  const messages = await getMessages();
  const { join, waysIn } = messages;
  return (
    <PlainShell>
      <NextIntlClientProvider messages={{ ...clientMessages(messages), join, waysIn }}>
        <Join />
      </NextIntlClientProvider>
    </PlainShell>
  );
}
