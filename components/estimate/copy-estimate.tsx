import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

type Copied = "no" | "yes" | "by-hand";

function takeHold(text: HTMLTextAreaElement | null): void {
  text?.focus();
  text?.select();
}

/** Puts the estimate on the clipboard; where there is none (no https), shows it as text, ready to be copied by hand. */
export function CopyEstimate({ text }: { text: string }) {
  const t = useTranslations("estimate.problem");
  const [copied, setCopied] = useState<Copied>("no");
  const copy = () => {
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const written = clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setCopied("yes"),
      () => setCopied("by-hand"),
    );
  };
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Button onClick={copy}>{t("copy")}</Button>
      {copied === "yes" && <span className="text-ink-2">{t("copied")}</span>}
      {copied === "by-hand" && (
        <textarea ref={takeHold} readOnly rows={text.split("\n").length} value={text} aria-label={t("copyByHand")} className="w-72 max-w-full resize-none rounded-md border border-line-strong bg-surface px-2 py-1 text-sm text-ink" />
      )}
    </span>
  );
}
