import type { PoolBarsRow } from "@/lib/figures/pool-bars-spec";
import type { Palette } from "@/lib/figures/palette";
import { Line, round } from "./lines";

type CrowdProps = { row: PoolBarsRow; radius: number; palette: Palette };

/** Everybody: full dots for people, hollow ones for simulated people, or their density where they are too many. */
export function Crowd({ row, radius, palette }: CrowdProps) {
  const { fill } = palette.scenario(row.scenario);
  // A hollow dot's ring lies inside the radius, so both kinds are equally large.
  const ring = Math.min(1.5, radius / 2);
  const circles = (simulated: boolean) =>
    row.dots
      .filter((dot) => dot.simulated === simulated)
      .map((dot) => <circle key={dot.person} cx={round(dot.x)} cy={round(dot.y)} r={round(simulated ? radius - ring / 2 : radius)} />);
  return (
    <g>
      {row.density !== null && <path d={row.density} fill={fill} fillOpacity={0.55} />}
      <g fill={fill}>{circles(false)}</g>
      <g fill={palette.tone.surface} stroke={fill} strokeWidth={ring}>
        {circles(true)}
      </g>
    </g>
  );
}

const DIAMOND = 6;

/** Me: the diamond with its ring on the axis, a tick up to its label. */
export function Mine({ mine, palette }: { mine: NonNullable<PoolBarsRow["mine"]>; palette: Palette }) {
  const [x, y] = [round(mine.x), round(mine.y)];
  return (
    <g>
      <path d={`M${x} ${mine.tick.y1}V${mine.tick.y2}`} stroke={palette.tone.accent} strokeWidth={1.5} />
      <path
        d={`M${x} ${y - DIAMOND}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}l${-DIAMOND} ${-DIAMOND}z`}
        fill={palette.tone.accent}
        stroke={palette.tone.surface}
        strokeWidth={3}
        strokeLinejoin="round"
        paintOrder="stroke"
      />
      <Line label={mine.label} palette={palette} halo />
    </g>
  );
}
