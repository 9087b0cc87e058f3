"use client";

import { useTranslations } from "next-intl";
import { useState, type MouseEvent } from "react";

type Copied = "no" | "yes" | "by-hand";

/** A link to this very view. Pressed, it puts itself on the clipboard; where there is none (no https), it shows the address. */
export function CopyLink({ href }: { href: string }) {
  const t = useTranslations("compare.figure");
  const [copied, setCopied] = useState<Copied>("no");
  const copy = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const address = event.currentTarget.href;
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const written = clipboard?.writeText(address) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setCopied("yes"),
      () => setCopied("by-hand"),
    );
  };
  return (
    <span className="flex flex-wrap items-center gap-x-3 [@media(scripting:none)]:hidden">
      <a href={href} onClick={copy} className="flex min-h-11 items-center font-semibold text-accent no-underline hover:underline tablet:min-h-10">
        {t("copy")}
      </a>
      <span role="status" className="text-ink-2">
        {copied === "yes" && t("copied")}
        {copied === "by-hand" && (
          <>
            {t("copyByHand")} <output className="break-all select-all">{window.location.href}</output>
          </>
        )}
      </span>
    </span>
  );
}
