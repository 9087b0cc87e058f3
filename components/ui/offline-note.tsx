"use client";
import { useTranslations } from "next-intl";
import { useOffline } from "next/offline";

/** Says that a page could not be fetched because the server does not answer. The router keeps asking, and opens it then. */
export function OfflineNote() {
  const t = useTranslations("app");
  const offline = useOffline();
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-28 z-30 mx-auto w-fit max-w-[calc(100%-2rem)] tablet:top-16">
      {offline && (
        <p className="rounded-md border border-line-strong bg-surface px-4 py-3 text-sm shadow-pop">
          <strong className="font-semibold">{t("offline.title")}</strong> {t("offline.text")}
        </p>
      )}
    </div>
  );
}
