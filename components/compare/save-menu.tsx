"use client";

import { useLocale, useTranslations } from "next-intl";
import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { FigureId } from "@/lib/contract/figures";
import { languageOf } from "@/lib/contract/languages";

type Props = {
  exerciseId: string;
  figure: FigureId;
  /** The page's own query: "" or "?…". */
  search: string;
};

/** Whether the page is dark now: chosen, else as the system has it. */
function isDark(): boolean {
  return (document.documentElement.dataset.theme ?? (window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
}

/** The page's own query with what else a file depends on; what is null is left out. */
function withMore(search: string, more: Readonly<Record<string, string | null>>): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(more)) if (value !== null) parameters.set(name, value);
  return parameters.size === 0 ? "" : `?${parameters.toString()}`;
}

/** The files that the server makes of this view. Native disclosure: works without JavaScript and by keyboard. */
export function SaveMenu({ exerciseId, figure, search }: Props) {
  const t = useTranslations("compare.figure");
  const menu = useRef<HTMLDetailsElement>(null);
  const [dark, setDark] = useState(false);
  const language = languageOf(useLocale());
  const lang = language === "en" ? null : language;
  const written = withMore(search, { lang });
  const drawn = withMore(search, { theme: dark ? "dark" : null, lang });
  const base = `/api/exercises/${encodeURIComponent(exerciseId)}`;
  const files = [
    { href: `${base}/figures/${figure}.svg${drawn}`, name: t("svg"), note: t("svgNote") },
    { href: `${base}/figures/${figure}.png${drawn}`, name: t("png"), note: t("pngNote") },
    { href: `${base}/figures/${figure}.csv${written}`, name: t("csv"), note: t("csvNote") },
    { href: `${base}/export.csv${search}`, name: t("data"), note: t("dataNote") },
  ];
  const close = () => menu.current?.removeAttribute("open");
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    close();
    menu.current?.querySelector("summary")?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (!menu.current?.contains(relatedTarget)) close();
  };
  return (
    <details ref={menu} onToggle={() => setDark(isDark())} onKeyDown={onKeyDown} onBlur={onBlur} className="tablet:relative">
      <summary className="flex min-h-11 list-none items-center font-semibold text-accent hover:underline tablet:min-h-10">{t("save")}</summary>
      <ul aria-label={t("saveLabel")} className="absolute start-0 z-20 w-72 max-w-[calc(100vw-2rem)] rounded-md border border-line-strong bg-surface p-1 shadow-pop">
        {files.map((file) => (
          <li key={file.href}>
            <a href={file.href} download onClick={close} className="flex min-h-11 flex-wrap items-center rounded-sm px-3 py-1.5 text-ink no-underline hover:bg-sunken">
              {file.name} <span className="w-full text-xs text-ink-3">{file.note}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
