"use client";

import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState } from "react";
import { PoolBarsFigure } from "@/components/figures/pool-bars";
import type { FigureInput, Translate } from "@/lib/figures/input";
import { PAGE_PALETTE } from "@/lib/figures/palette";
import { poolBarsSpec } from "@/lib/figures/pool-bars";

const loadChart = () => import("@/components/charts/pool-bars");
const PoolBarsChart = lazy(() => loadChart().then(({ PoolBarsChart }) => ({ default: PoolBarsChart })));

/** Layout widths in pixels: beside the table on a desk, and on a phone of 360 px between its margins. */
const WIDTHS = { wide: 776, narrow: 328 } as const;

/** Where marks move when the data change: positions only, and only where motion is wanted. */
const MOVING =
  "motion-safe:[&_circle]:transition-[cx,cy] motion-safe:[&_rect]:transition-[x,width] motion-safe:[&_path]:transition-[d] [&_circle]:duration-[240ms] [&_rect]:duration-[240ms] [&_path]:duration-[240ms]";

type Props = Omit<FigureInput, "translate" | "locale">;

/** The pool-bars figure in two layouts, of which the style sheet shows the one that fits: no measuring, no shift. */
export function FigurePanel(props: Props) {
  const t = useTranslations("figures");
  const locale = useLocale();
  const translate: Translate = (key, values) => t(key as Parameters<typeof t>[0], values);
  const input = { ...props, translate, locale };
  useEffect(() => {
    // Whoever can hover gets the interactive drawing's code while nothing else is to do.
    if (window.matchMedia("(hover: hover)").matches) window.requestIdleCallback?.(() => void loadChart());
  }, []);
  return (
    <div className={`@container ${MOVING}`}>
      <div className="hidden rounded-md border border-line bg-surface @min-[40rem]:block">
        <Drawing input={input} layout="wide" />
      </div>
      <div className="max-w-[30rem] rounded-md border border-line bg-surface @min-[40rem]:hidden">
        <Drawing input={input} layout="narrow" />
      </div>
    </div>
  );
}

/** Static until a mouse comes over it, then the same picture with a pointer's help. */
function Drawing({ input, layout }: { input: FigureInput; layout: keyof typeof WIDTHS }) {
  const [hovered, setHovered] = useState(false);
  const drawing = { spec: poolBarsSpec(input, { width: WIDTHS[layout] }), palette: PAGE_PALETTE, idPrefix: `pool-bars-${layout}` };
  const still = <PoolBarsFigure {...drawing} />;
  return (
    <div onPointerEnter={({ pointerType }) => setHovered(pointerType === "mouse" || hovered)} className="overflow-hidden rounded-md">
      {hovered ? (
        <Suspense fallback={still}>
          <PoolBarsChart {...drawing} />
        </Suspense>
      ) : (
        still
      )}
    </div>
  );
}
