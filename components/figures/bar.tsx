import type { PoolBarsRow } from "@/lib/figures/pool-bars-spec";
import type { Palette } from "@/lib/figures/palette";
import { Line, round } from "./lines";

type BarProps = { pool: NonNullable<PoolBarsRow["pool"]>; scenario: number; palette: Palette };

/** How far the end line reaches over the bar. */
const OVER = 4;
const OUTLINE = 2;

function Whisker({ whisker, palette }: { whisker: NonNullable<BarProps["pool"]["whisker"]>; palette: Palette }) {
  const { x1, x2, y, height } = whisker;
  const [left, right, top, bottom] = [round(x1), round(x2), round(y - height / 2), round(y + height / 2)];
  const path = `M${left} ${top}V${bottom}M${right} ${top}V${bottom}M${left} ${round(y)}H${right}`;
  return (
    <g fill="none">
      <path d={path} stroke={palette.tone.surface} strokeWidth={5} />
      <path d={path} stroke={palette.tone.ink} strokeWidth={2} />
    </g>
  );
}

/** The pool's bar in the scenario's colour, its end line, its whisker and its value. */
export function PoolBar({ pool, scenario, palette }: BarProps) {
  const { bar, whisker, hollow } = pool;
  const { fill } = palette.scenario(scenario);
  // The outline lies inside the bar, so that both kinds are equally long.
  const inset = hollow ? OUTLINE / 2 : 0;
  const end = round(bar.x + bar.width);
  return (
    <g>
      <rect
        x={round(bar.x + inset)}
        y={round(bar.y + inset)}
        width={round(Math.max(0, bar.width - 2 * inset))}
        height={bar.height - 2 * inset}
        fill={hollow ? palette.tone.surface : fill}
        {...(hollow && { stroke: fill, strokeWidth: OUTLINE })}
      />
      {whisker !== null && <Whisker whisker={whisker} palette={palette} />}
      <path d={`M${end} ${round(bar.y - OVER)}V${round(bar.y + bar.height + OVER)}`} stroke={palette.tone.ink} strokeWidth={2.5} />
      <Line label={pool.value} palette={palette} halo />
      {pool.note !== null && <Line label={pool.note} palette={palette} halo />}
    </g>
  );
}
