import type { PoolBarsRow } from "@/lib/figures/pool-bars-spec";
import type { Palette } from "@/lib/figures/palette";
import { Line, round } from "./lines";

type PersonDotProps = { x: number; y: number; radius: number; simulated: boolean; colour: string; palette: Palette };

/** One person: a full dot, or a hollow one when simulated. The ring lies inside the radius, so both are equally large. */
export function PersonDot({ x, y, radius, simulated, colour, palette }: PersonDotProps) {
  const place = { cx: round(x), cy: round(y) };
  const ring = Math.min(1.5, radius / 2);
  if (!simulated) return <circle {...place} r={radius} fill={colour} />;
  return <circle {...place} r={round(radius - ring / 2)} fill={palette.tone.surface} stroke={colour} strokeWidth={ring} />;
}

/** How many people sit where, when they are too many for dots. */
export function Density({ path, colour }: { path: string; colour: string }) {
  return <path d={path} fill={colour} fillOpacity={0.55} />;
}

/** Everybody on one scenario, as dots or as a density. */
export function Crowd({ row, radius, palette }: { row: Pick<PoolBarsRow, "scenario" | "dots" | "density">; radius: number; palette: Palette }) {
  const { fill } = palette.scenario(row.scenario);
  return (
    <g>
      {row.density !== null && <Density path={row.density} colour={fill} />}
      {row.dots.map(({ person, x, y, simulated }) => (
        <PersonDot key={person} x={x} y={y} radius={radius} simulated={simulated} colour={fill} palette={palette} />
      ))}
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
