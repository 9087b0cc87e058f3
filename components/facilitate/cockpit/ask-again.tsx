"use client";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from "react";
import { Button } from "@/components/ui/button";

type Props = {
  title: string;
  confirm: string;
  busy: boolean;
  onConfirm: () => void;
  onCancel: () => void;
  children: ReactNode;
};

/** Asks once more, in place, before something is done that cannot be taken back, or that has a choice. Escape and Cancel leave all as it was. */
export function AskAgain({ title, confirm, busy, onConfirm, onCancel, children }: Props) {
  const t = useTranslations("facilitate.ask");
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onConfirm();
  };
  return (
    <form
      role="group"
      aria-labelledby={titleId}
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
      className="mt-4 border-s-[3px] border-accent py-1 ps-4"
    >
      <h2 ref={heading} id={titleId} tabIndex={-1} className="text-lg font-head outline-none">
        {title}
      </h2>
      <div className="max-w-prose text-sm text-ink-2">{children}</div>
      <div className="mt-3 flex flex-wrap gap-3">
        <Button kind="primary" type="submit" aria-disabled={busy || undefined}>
          {confirm}
        </Button>
        <Button onClick={onCancel}>{t("cancel")}</Button>
      </div>
    </form>
  );
}
