import { PoolBar } from "@/components/figures/bar";
import { Mine, PersonDot } from "@/components/figures/crowd";
import type { Palette } from "@/lib/figures/palette";
import type { ChartMark } from "@/lib/figures/pool-bars-marks";
import type { PoolBarsSpec } from "@/lib/figures/pool-bars-spec";

type ChartMarkProps = {
  mark: ChartMark;
  spec: PoolBarsSpec;
  palette: Palette;
  /** Where recharts puts the mark, in layout pixels. */
  cx: number;
  cy: number;
  active: boolean;
};

/** A mark as recharts places it: drawn like the static one, with a ring while it is pointed at. */
export function ChartMarkShape({ mark, spec, palette, cx, cy, active }: ChartMarkProps) {
  const row = spec.rows[mark.scenario];
  if (row === undefined) return null;
  // Easier to point at than the mark itself.
  const reach = spec.dotRadius + 3;
  return (
    <g>
      {mark.kind === "pool" && row.pool !== null && (
        <PoolBar pool={{ ...row.pool, bar: { ...row.pool.bar, width: cx - row.pool.bar.x } }} scenario={mark.scenario} palette={palette} />
      )}
      {mark.kind === "mine" && row.mine !== null && <Mine mine={{ ...row.mine, x: cx, y: cy }} palette={palette} />}
      {mark.kind === "person" && <PersonDot x={cx} y={cy} radius={spec.dotRadius} simulated={mark.simulated} colour={palette.scenario(mark.scenario).fill} palette={palette} />}
      {active && <circle cx={cx} cy={cy} r={spec.dotRadius + 4} fill="none" stroke={palette.tone.accent} strokeWidth={2} />}
      <rect x={cx - reach} y={cy - reach} width={2 * reach} height={2 * reach} fill="transparent" />
    </g>
  );
}
