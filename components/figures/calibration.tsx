import type { CalibrationBin, CalibrationSpec } from "@/lib/figures/calibration";
import type { Palette } from "@/lib/figures/palette";
import { Line, Lines, round } from "./lines";

type Props = { spec: CalibrationSpec; palette: Palette; title: string };

const DOT_RADIUS = 4.5;
const CAP = 5;

/** The reliability diagram as static SVG. A figure's axes run from left to right in every language. */
export function CalibrationFigure({ spec, palette, title }: Props) {
  const { plot, ticks } = spec;
  return (
    <svg xmlns="http://www.w3.org/2000/svg" viewBox={`0 0 ${spec.width} ${spec.height}`} width="100%" role="img" aria-label={title} fontFamily={palette.fontFamily} direction="ltr">
      {ticks.map(({ x, y, across, up }) => (
        <g key={x}>
          <path d={`M${round(x)} ${plot.y0}V${plot.y1}M${plot.x0} ${round(y)}H${plot.x1}`} stroke={palette.tone.line} />
          <Line label={across} palette={palette} />
          <Line label={up} palette={palette} />
        </g>
      ))}
      <path d={`M${plot.x0} ${plot.y0}V${plot.y1}H${plot.x1}`} fill="none" stroke={palette.tone["ink-3"]} />
      <path d={`M${plot.x0} ${plot.y1}L${plot.x1} ${plot.y0}`} stroke={palette.tone["ink-3"]} strokeDasharray="5 4" />
      <path d={`M${plot.x0} ${spec.floorY}H${plot.x1}`} stroke={palette.tone.line} />
      <Lines labels={spec.names} palette={palette} halo />
      {spec.bins.map((bin) => (
        <Tenth key={bin.from} bin={bin} palette={palette} />
      ))}
    </svg>
  );
}

function Tenth({ bin: { dot, whisker, bar, count }, palette }: { bin: CalibrationBin; palette: Palette }) {
  const [x, top, bottom] = [round(dot.x), round(whisker.y1), round(whisker.y2)];
  const path = `M${x} ${top}V${bottom}M${x - CAP} ${top}h${2 * CAP}M${x - CAP} ${bottom}h${2 * CAP}`;
  return (
    <g>
      <path d={path} stroke={palette.tone.surface} strokeWidth={5} />
      <path d={path} stroke={palette.tone.ink} strokeWidth={1.5} />
      <circle cx={x} cy={round(dot.y)} r={DOT_RADIUS} fill={palette.tone.ink} stroke={palette.tone.surface} strokeWidth={2} paintOrder="stroke" />
      <rect x={round(bar.x)} y={round(bar.y)} width={round(bar.width)} height={round(bar.height)} fill={palette.tone["ink-3"]} />
      <Line label={count} palette={palette} />
    </g>
  );
}
