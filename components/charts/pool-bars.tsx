"use client";

import { useTranslations } from "next-intl";
import { useState, type KeyboardEvent } from "react";
import { Scatter, ScatterChart, XAxis, YAxis } from "recharts";
import { Background } from "@/components/figures/background";
import { Density } from "@/components/figures/crowd";
import type { Palette } from "@/lib/figures/palette";
import { chartMarks, markAfterKey } from "@/lib/figures/pool-bars-marks";
import type { PoolBarsSpec } from "@/lib/figures/pool-bars-spec";
import { ChartMarkShape } from "./chart-mark";
import { MarkCard } from "./mark-card";
import { Scaled } from "./scaled";

type PoolBarsChartProps = {
  spec: PoolBarsSpec;
  palette: Palette;
  /** Makes the ids of this drawing unique on its page. */
  idPrefix: string;
};

/** The plot as the spec has it. Both axes count the layout's own pixels: the spec has placed every mark. */
function plotOf({ width, height, axis }: PoolBarsSpec) {
  return { width, height, margin: { left: axis.x0, right: width - axis.x1, top: axis.y0, bottom: height - axis.y1 } };
}

/**
 * The pool-bars figure in recharts: the same frame, size and places as the static one, and the numbers behind each mark
 * under the pointer or the arrow keys. Recharts renders nothing on the server: load it lazily.
 */
export function PoolBarsChart({ spec, palette, idPrefix }: PoolBarsChartProps) {
  const t = useTranslations("figures");
  const [active, setActive] = useState<number | null>(null);
  const marks = chartMarks(spec);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") setActive(null);
    const next = markAfterKey(marks, active, event.key);
    if (next === null) return;
    event.preventDefault();
    setActive(next);
  };
  return (
    <Scaled width={spec.width} height={spec.height}>
      <div className="relative">
        <div role="img" aria-label={spec.title} aria-describedby={`${idPrefix}-description`} tabIndex={0} onKeyDown={onKeyDown} onBlur={() => setActive(null)}>
          <ScatterChart {...plotOf(spec)} accessibilityLayer={false} role="presentation">
            <Background spec={spec} palette={palette} idPrefix={idPrefix} />
            {spec.rows.map((row) => row.density !== null && <Density key={row.scenario} path={row.density} colour={palette.scenario(row.scenario).fill} />)}
            <XAxis type="number" dataKey="x" domain={[spec.axis.x0, spec.axis.x1]} allowDataOverflow hide />
            <YAxis type="number" dataKey="y" domain={[spec.axis.y0, spec.axis.y1]} reversed allowDataOverflow hide />
            <Scatter
              data={marks}
              isAnimationActive={false}
              onMouseEnter={(_, index) => setActive(index)}
              onMouseLeave={() => setActive(null)}
              shape={({ cx, cy, index = -1 }: { cx?: number; cy?: number; index?: number }) => {
                const mark = marks[index];
                if (mark === undefined || cx === undefined || cy === undefined) return <g />;
                return <ChartMarkShape mark={mark} spec={spec} palette={palette} cx={cx} cy={cy} active={index === active} />;
              }}
            />
          </ScatterChart>
        </div>
        <p id={`${idPrefix}-description`} hidden>
          {spec.description} {t("chart.hint")}
        </p>
        <MarkCard mark={active === null ? null : (marks[active] ?? null)} spec={spec} />
      </div>
    </Scaled>
  );
}
