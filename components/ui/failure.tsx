"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { Button, ButtonLink } from "./button";
import { EmptyState } from "./empty-state";

/** What a reader sees where a page failed: a sentence, another try, a way on. `retry` draws the failed part anew. */
export function Failure({ retry }: { retry: () => void }) {
  const t = useTranslations("app.error");
  const router = useRouter();
  const again = () =>
    startTransition(() => {
      router.refresh();
      retry();
    });
  return (
    <EmptyState
      title={t("title")}
      action={
        <>
          <Button kind="primary" onClick={again}>
            {t("retry")}
          </Button>
          <ButtonLink href="/">{t("home")}</ButtonLink>
        </>
      }
    >
      <p>{t("text")}</p>
    </EmptyState>
  );
}
