"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

type Copied = "no" | "yes" | "by-hand";
/** The text is made when it is asked for: what it says may depend on the clock. */
type Props = { text: () => string; children: string; about?: string };

function takeHold(text: HTMLTextAreaElement | null): void {
  text?.focus();
  text?.select();
}

/** Puts a text on the clipboard; where there is none (no https), shows it, ready to be copied by hand. `about` tells buttons of the same words apart. */
export function CopyText({ text, children, about }: Props) {
  const t = useTranslations("facilitate.copy");
  const [copied, setCopied] = useState<Copied>("no");
  const [shown, setShown] = useState("");
  const copy = () => {
    const made = text();
    setShown(made);
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const written = clipboard?.writeText(made) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setCopied("yes"),
      () => setCopied("by-hand"),
    );
  };
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Button kind="quiet" className="-mx-2 px-2!" onClick={copy} aria-label={about === undefined ? undefined : t("about", { what: children, about })}>
        {children}
      </Button>
      <span role="status" className="text-sm text-ink-2 empty:hidden">
        {copied === "yes" && t("copied")}
      </span>
      {copied === "by-hand" && (
        <textarea ref={takeHold} readOnly rows={4} value={shown} aria-label={t("byHand")} className="w-72 max-w-full resize-none rounded-md border border-line-strong bg-surface px-2 py-1 text-sm text-ink" />
      )}
    </span>
  );
}
