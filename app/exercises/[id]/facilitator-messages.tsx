import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { clientMessages } from "@/app/_i18n/client-messages";

/** The words of the cockpit and the presenter view, which no other page carries. */
export async function FacilitatorMessages({ children }: { children: ReactNode }) {
  const messages = await getMessages();
  return <NextIntlClientProvider messages={{ ...clientMessages(messages), facilitate: messages.facilitate }}>{children}</NextIntlClientProvider>;
}
