"use client";

import { lazy, Suspense, useEffect, useRef, useState, type RefObject } from "react";
import { PoolBarsFigure } from "@/components/figures/pool-bars";
import type { FigureId } from "@/lib/contract/figures";
import type { FigureInput } from "@/lib/figures/input";
import { PAGE_PALETTE } from "@/lib/figures/palette";
import { poolBarsSpec } from "@/lib/figures/pool-bars";
import { type FigureData, useFigureInput } from "./use-figure-input";

const loadChart = () => import("@/components/charts/pool-bars");
const PoolBarsChart = lazy(() => loadChart().then((chart) => ({ default: chart.PoolBarsChart })));

/** The other figures: whoever looks at the first one alone does not load them. */
const SceneView = lazy(() => import("./scene-view").then((view) => ({ default: view.SceneView })));

/** Layout widths in pixels: beside the table on a desk, and on a phone of 360 px between its margins. */
const WIDTHS = { wide: 776, narrow: 328 } as const;

/** Where marks move when the data change: positions only, and only where motion is wanted. */
const MOVING =
  "motion-safe:[&_circle]:transition-[cx,cy] motion-safe:[&_rect]:transition-[x,width] motion-safe:[&_path]:transition-[d] [&_circle]:duration-[240ms] [&_rect]:duration-[240ms] [&_path]:duration-[240ms]";

type Props = FigureData & { figure: FigureId };

/** The chosen figure in two layouts, of which the style sheet shows the one that fits: no measuring, no shift. Neither is shown smaller than it was laid out, so that no type falls below 11 px. */
export function FigurePanel({ figure, ...data }: Props) {
  const input = useFigureInput(data);
  return (
    <div className={`@container ${MOVING}`}>
      <div className="hidden max-w-[776px] rounded-md border border-line bg-surface @min-[48.5rem]:block">
        <Drawing figure={figure} input={input} layout="wide" />
      </div>
      <div className="max-w-[30rem] rounded-md border border-line bg-surface @min-[48.5rem]:hidden">
        <Drawing figure={figure} input={input} layout="narrow" />
      </div>
    </div>
  );
}

/** Whether the interactive drawing can take over: the still one is in view, the reader hovers, and the code is here. */
function useHoverReady(drawing: RefObject<HTMLDivElement | null>): boolean {
  const [ready, setReady] = useState(false);
  useEffect(() => {
    if (!drawing.current || !window.matchMedia("(hover: hover)").matches) return;
    const inView = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      inView.disconnect();
      // Without the code the still drawing simply stays.
      loadChart().then(() => setReady(true), () => {});
    });
    inView.observe(drawing.current);
    return () => inView.disconnect();
  }, [drawing]);
  return ready;
}

type DrawingProps = { input: FigureInput; layout: keyof typeof WIDTHS };

function Drawing({ figure, ...drawing }: DrawingProps & { figure: FigureId }) {
  if (figure === "pool-bars") return <PoolBars {...drawing} />;
  return (
    // A figure's axes and places run from left to right in every language.
    <div dir="ltr" className="overflow-hidden rounded-md">
      <Suspense>
        <SceneView figure={figure} input={drawing.input} width={WIDTHS[drawing.layout]} idPrefix={`${figure}-${drawing.layout}`} />
      </Suspense>
    </div>
  );
}

/** Still at first and without scripts; where people hover, the same picture with the numbers behind each mark. */
function PoolBars({ input, layout }: DrawingProps) {
  const frame = useRef<HTMLDivElement>(null);
  const hoverReady = useHoverReady(frame);
  const drawing = { spec: poolBarsSpec(input, { width: WIDTHS[layout] }), palette: PAGE_PALETTE, idPrefix: `pool-bars-${layout}` };
  const still = <PoolBarsFigure {...drawing} />;
  return (
    <div ref={frame} dir="ltr" className="overflow-hidden rounded-md">
      {hoverReady ? (
        <Suspense fallback={still}>
          <PoolBarsChart {...drawing} />
        </Suspense>
      ) : (
        still
      )}
    </div>
  );
}
