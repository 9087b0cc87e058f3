"use client";
import { useTranslations } from "next-intl";
import type { ViewAs } from "@/lib/contract/view-as";

type Answer = ViewAs["views"][number]["answers"][number];

const codeOf = (body: unknown): string | null => (typeof body === "object" && body !== null && "code" in body ? String(body.code) : null);

/** One answer of the API: what was asked, status and code, and the whole body. In a language that is read from the right, too, code runs from the left. */
export function NetworkAnswer({ answer: { method, path, status, body } }: { answer: Answer }) {
  const t = useTranslations("facilitate.views");
  const code = codeOf(body);
  return (
    <div className="mt-1 border border-line">
      <p dir="ltr" className="border-b border-line bg-sunken px-2 py-1 text-start text-xs wrap-anywhere">
        <code>
          {method} {path} → <strong className="whitespace-nowrap">{code === null ? status : `${status} ${code}`}</strong>
        </code>
      </p>
      <pre dir="ltr" role="group" tabIndex={0} aria-label={t("body", { path })} className="max-h-64 overflow-auto px-2 py-1 text-start text-xs">
        {JSON.stringify(body, null, 2)}
      </pre>
    </div>
  );
}
