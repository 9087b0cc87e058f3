"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Select } from "@/components/ui/select";
import { previewPath } from "@/lib/client/publication";
import type { Language } from "@/lib/contract/languages";
import { PUBLIC_FIGURES, type Publish } from "@/lib/contract/publication";

type Props = { exerciseId: string; release: Publish; withTeams: boolean; language: Language };

/** The very picture that outsiders would see of a release, figure by figure. */
export function PublicPreview({ exerciseId, release, withTeams, language }: Props) {
  const t = useTranslations("facilitate.publish");
  const names = useTranslations("compare.figureChoice");
  const [figure, setFigure] = useState<string>(PUBLIC_FIGURES[0]);
  const offered = PUBLIC_FIGURES.filter((id) => id !== "teams" || withTeams);
  return (
    <figure className="w-full">
      <figcaption className="mb-2 flex flex-wrap items-center justify-between gap-3 text-sm text-ink-2">
        {t("preview")}
        <Select label={t("figure")} value={figure} onChange={({ target }) => setFigure(target.value)}>
          {offered.map((id) => (
            <option key={id} value={id}>
              {names(id)}
            </option>
          ))}
        </Select>
      </figcaption>
      {/* eslint-disable-next-line @next/next/no-img-element -- drawn for this very request, and for facilitators alone */}
      <img
        src={previewPath(exerciseId, release, { figure, lang: language })}
        alt={t("previewOf", { round: release.round })}
        width={1200}
        height={630}
        loading="lazy"
        className="h-auto w-full rounded-md border border-line bg-sunken"
      />
    </figure>
  );
}
