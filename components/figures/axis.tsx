import type { PoolBarsSpec } from "@/lib/figures/pool-bars-spec";
import type { Palette } from "@/lib/figures/palette";
import { Line, round } from "./lines";

/** Grid lines; the one at zero is darker. Not a frame: nothing closes the picture at the sides. */
export function Grid({ axis, palette }: { axis: PoolBarsSpec["axis"]; palette: Palette }) {
  return axis.ticks.map(({ permille, x }) => (
    <path key={permille} d={`M${round(x)} ${round(axis.y0)}V${round(axis.y1)}`} stroke={palette.tone[permille === 0 ? "ink-3" : "line"]} />
  ));
}

export function TickLabels({ axis, palette }: { axis: PoolBarsSpec["axis"]; palette: Palette }) {
  return axis.ticks.map(({ permille, label }) => <Line key={permille} label={label} palette={palette} />);
}
