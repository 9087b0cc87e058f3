"use client";

import { useTranslations } from "next-intl";
import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { SceneFigure } from "@/components/figures/scene";
import type { FigureId } from "@/lib/contract/figures";
import type { FigureInput } from "@/lib/figures/input";
import { PAGE_PALETTE } from "@/lib/figures/palette";
import { pointAfterKey, pointNear } from "@/lib/figures/points";
import { SCENES } from "@/lib/figures/scenes";
import { PointCard } from "./point-card";

type Props = { figure: Exclude<FigureId, "pool-bars">; input: FigureInput; width: number; idPrefix: string };

/** A figure in the page: the still picture, and the numbers behind the mark that the pointer or the arrow keys are on. */
export function SceneView({ figure, input, width, idPrefix }: Props) {
  const t = useTranslations("figures.chart");
  const [active, setActive] = useState<number | null>(null);
  const spec = SCENES[figure].scene(input, { width });
  const onPointerMove = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, top, width: shown } = currentTarget.getBoundingClientRect();
    const scale = spec.width / shown;
    setActive(pointNear(spec.points, (clientX - left) * scale, (clientY - top) * scale));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setActive(null);
    const next = pointAfterKey(spec.points.length, active, event.key);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  };
  return (
    <div className="relative">
      <div
        role="img"
        aria-label={spec.title}
        aria-describedby={`${idPrefix}-hint`}
        tabIndex={0}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setActive(null)}
        onKeyDown={onKeyDown}
        onBlur={() => setActive(null)}
        className="rounded-md outline-offset-[-2px]"
      >
        <SceneFigure spec={spec} palette={PAGE_PALETTE} idPrefix={idPrefix} />
      </div>
      <p id={`${idPrefix}-hint`} hidden>
        {spec.description} {t("hint")}
      </p>
      <PointCard point={active === null ? null : (spec.points[active] ?? null)} size={spec} />
    </div>
  );
}
