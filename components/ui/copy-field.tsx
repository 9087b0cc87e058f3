"use client";
import { useRef, useState } from "react";
import { Button } from "./button";

type Texts = { copy: string; copied: string; byHand: string };
type Props = { id: string; /** Names the field and its button. */ name: string; copyName: string; value: string; texts: Texts; /** To be read from afar. */ isLarge?: boolean };

/** A text to take along, with a button that puts it on the clipboard. Where there is none (no https), it is selected, to be copied by hand. */
export function CopyField({ id, name, copyName, value, texts, isLarge = false }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<"no" | "yes" | "by-hand">("no");
  const byHand = () => {
    field.current?.focus();
    field.current?.select();
    setCopied("by-hand");
  };
  const copy = () => {
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const written = clipboard?.writeText(value) ?? Promise.reject(new Error("no clipboard"));
    written.then(() => setCopied("yes"), byHand);
  };
  return (
    <div>
      <div className="flex gap-2">
        <input
          ref={field}
          id={id}
          readOnly
          dir="ltr"
          value={value}
          aria-label={name}
          onFocus={({ target }) => target.select()}
          className={`min-h-11 w-full min-w-0 rounded-md border border-line bg-sunken px-3 tablet:min-h-10 ${isLarge ? "text-xl font-head" : "text-sm text-ink-2"}`}
        />
        <Button onClick={copy} aria-label={copyName} className="shrink-0 self-center">
          {texts.copy}
        </Button>
      </div>
      <p role="status" className="min-h-5 text-xs text-ink-2">
        {copied === "yes" && texts.copied}
        {copied === "by-hand" && texts.byHand}
      </p>
    </div>
  );
}
