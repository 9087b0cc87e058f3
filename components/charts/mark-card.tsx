import { useTranslations } from "next-intl";
import type { ChartMark } from "@/lib/figures/pool-bars-marks";
import type { PoolBarsSpec } from "@/lib/figures/pool-bars-spec";
import { bareShare } from "@/lib/figures/shares";

type MarkCardProps = { mark: ChartMark | null; spec: PoolBarsSpec };

/** Half the widest card, so that none leaves the figure. */
const HALF_WIDTH = 110;

function headingKey({ kind, simulated }: ChartMark): "pool" | "you" | "simulated" | "person" {
  if (kind === "pool") return "pool";
  if (kind === "mine") return "you";
  return simulated ? "simulated" : "person";
}

/** The numbers behind the mark that is pointed at; said aloud when keys moved to it. */
export function MarkCard({ mark, spec }: MarkCardProps) {
  const t = useTranslations("figures");
  return (
    <div role="status" className="pointer-events-none absolute inset-0">
      {mark !== null && (
        <div
          className="absolute z-10 w-max max-w-[220px] -translate-x-1/2 rounded-md border border-line-strong bg-surface px-3 py-2 text-xs text-ink shadow-pop"
          // The place of a mark is data, and no class.
          style={{ left: Math.min(Math.max(mark.x, HALF_WIDTH), spec.width - HALF_WIDTH), top: mark.y + 14 }}
        >
          <p className="font-semibold">
            {t(`chart.${headingKey(mark)}`)}
            {mark.kind === "pool" && `, ${t("pool", { pool: spec.pool })}`}
          </p>
          <ul>
            {spec.rows.map((row) => (
              <li key={row.scenario} className={`flex justify-between gap-4 ${row.scenario === mark.scenario ? "font-semibold" : "text-ink-2"}`}>
                <span>{row.label}</span>
                <span className="num">{mark.kind === "pool" ? row.pool?.value.text : bareShare(mark.distribution[row.scenario] ?? 0)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
