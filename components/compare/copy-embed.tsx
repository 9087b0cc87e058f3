"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { embedPath } from "@/lib/client/publication";
import type { Comparison } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { FigureId } from "@/lib/contract/figures";
import { languageOf } from "@/lib/contract/languages";
import { isPublicFigure } from "@/lib/contract/publication";
import { publishedRelease } from "@/lib/core/exercise/published-release";

/** Whether this very view is what everybody may see: the published release, of everybody together. */
function isPublic(exercise: Exercise, { round, release, query }: Comparison, figure: FigureId): boolean {
  const published = publishedRelease(exercise);
  if (published === null || query.team !== null || !isPublicFigure(figure)) return false;
  return (published.round ?? round) === round && (published.version ?? release.version) === release.version;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string) => text.replace(/[&"<>]/g, (sign) => ESCAPES[sign] ?? sign);

/** Room for the figures in their widest layout; a narrower frame scrolls. */
const FRAME = 'width="776" height="640" loading="lazy" style="border:0;max-width:100%"';

type Props = { exercise: Exercise; comparison: Comparison; figure: FigureId };

/** Copies what another site needs to show this figure; where there is no clipboard, shows it. Absent for what is not published. */
export function CopyEmbed({ exercise, comparison, figure }: Props) {
  const t = useTranslations("compare.figure");
  const language = languageOf(useLocale());
  const [copied, setCopied] = useState<"no" | "yes" | { byHand: string }>("no");
  if (!isPublic(exercise, comparison, figure)) return null;
  const copy = () => {
    const address = new URL(embedPath(exercise.id, figure, language === "en" ? "" : `?lang=${language}`), window.location.href).href;
    const snippet = `<iframe src="${escaped(address)}" title="${escaped(exercise.title)}" ${FRAME}></iframe>`;
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const written = clipboard?.writeText(snippet) ?? Promise.reject(new Error("no clipboard"));
    written.then(
      () => setCopied("yes"),
      () => setCopied({ byHand: snippet }),
    );
  };
  return (
    <span className="flex flex-wrap items-center gap-x-3 [@media(scripting:none)]:hidden">
      <button type="button" onClick={copy} className="flex min-h-11 min-w-11 items-center font-semibold text-accent hover:underline tablet:min-h-10">
        {t("embed")}
      </button>
      <span role="status" className="text-ink-2">
        {copied === "yes" && t("embedCopied")}
        {typeof copied === "object" && (
          <>
            {t("embedByHand")} <output dir="ltr" className="font-mono text-xs break-all select-all">{copied.byHand}</output>
          </>
        )}
      </span>
    </span>
  );
}
