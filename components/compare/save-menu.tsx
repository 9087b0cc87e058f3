"use client";

import { useLocale, useTranslations } from "next-intl";
import Link from "next/link";
import { useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import type { FigureId } from "@/lib/contract/figures";
import { languageOf } from "@/lib/contract/languages";
import { exerciseAddress, figureAddress } from "./file-address";
import { themeParameter } from "./in-theme";
import { EXERCISE_FILES, FIGURE_FILES } from "./save-files";

type Props = {
  exerciseId: string;
  figure: FigureId;
  /** The page's own query: "" or "?…". */
  search: string;
};

/** The files that the server makes of this view and of the exercise. Native disclosure: works without JavaScript and by keyboard. */
export function SaveMenu({ figure, ...place }: Props) {
  const t = useTranslations("compare.figure");
  const menu = useRef<HTMLDetailsElement>(null);
  const [theme, setTheme] = useState<string | null>(null);
  const language = languageOf(useLocale());
  const lang = language === "en" ? null : language;
  const ofFigure = FIGURE_FILES.map(({ extension, drawn }) => ({
    href: figureAddress(place, { figure, extension }, drawn ? { theme, lang } : { lang }),
    name: t(`files.${extension}.name`),
    note: t(`files.${extension}.note`),
  }));
  const ofExercise = EXERCISE_FILES.map((extension) => ({
    href: exerciseAddress(place, extension),
    name: t(`exerciseFiles.${extension}.name`),
    note: t(`exerciseFiles.${extension}.note`),
  }));
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
    <details ref={menu} onToggle={() => setTheme(themeParameter())} onKeyDown={onKeyDown} onBlur={onBlur} className="tablet:relative">
      <summary className="flex min-h-11 list-none items-center font-semibold text-accent hover:underline tablet:min-h-10">{t("save")}</summary>
      <div aria-label={t("saveLabel")} role="group" className="absolute start-0 z-20 max-h-[70vh] w-72 max-w-[calc(100vw-2rem)] overflow-y-auto rounded-md border border-line-strong bg-surface p-1 shadow-pop">
        <Files title={t("ofFigure")} files={ofFigure} onSaved={close} />
        <Files title={t("ofExercise")} files={ofExercise} onSaved={close} />
        <Link href="/verify" prefetch={false} className="mt-1 flex min-h-11 items-center border-t border-line px-3 py-1.5 text-sm text-accent hover:underline">
          {t("verify")}
        </Link>
      </div>
    </details>
  );
}

type FilesProps = { title: string; files: readonly { href: string; name: string; note: string }[]; onSaved: () => void };

function Files({ title, files, onSaved }: FilesProps) {
  return (
    <>
      <p className="px-3 pt-2 pb-1 text-xs font-semibold text-ink-2">{title}</p>
      <ul aria-label={title}>
        {files.map((file) => (
          <li key={file.href}>
            <a href={file.href} download onClick={onSaved} className="flex min-h-11 flex-wrap items-center rounded-sm px-3 py-1.5 text-ink no-underline hover:bg-sunken">
              {file.name} <span className="w-full text-xs text-ink-3">{file.note}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
