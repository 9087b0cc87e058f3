import type { FrameSpec } from "@/lib/figures/pool-bars-spec";
import type { Palette } from "@/lib/figures/palette";
import { Line, Lines, round } from "./lines";

type FrameProps = { frame: FrameSpec; palette: Palette };

/** Above the picture: the short rule, what the data show, and the question. */
export function FrameHead({ frame, palette }: FrameProps) {
  return (
    <g>
      <rect {...frame.rule} fill={palette.tone.ink} />
      <Lines labels={frame.title} palette={palette} />
      <Lines labels={frame.subtitle} palette={palette} />
    </g>
  );
}

/** The paths of the mark: one line that parts into three. Drawn on a field of 15 × 12. */
const MARK = "M0 6H4C7 6 8 1.5 13 1.5M4 6H14M4 6C7 6 8 10.5 13 10.5";

function Fingerprint({ fingerprint, palette }: { fingerprint: FrameSpec["fingerprint"]; palette: Palette }) {
  const { advance, text, x, y, size, tone } = fingerprint;
  if (advance === null) return <Line label={fingerprint} palette={palette} />;
  const places = [...text].map((_, i) => round(x + (i + 0.5) * advance)).join(" ");
  return (
    <g fontFamily={palette.monoFamily}>
      <text x={places} y={round(y)} fontSize={size} fill={palette.tone[tone]} textAnchor="middle">
        {text}
      </text>
    </g>
  );
}

/** Below the picture: how many, which method, the source, the fingerprint, the mark and the name. */
export function FrameFoot({ frame, palette }: FrameProps) {
  const { fingerprint, hairline, mark } = frame;
  return (
    <g>
      <path d={`M${hairline.x1} ${round(hairline.y)}H${hairline.x2}`} stroke={palette.tone.line} />
      <Lines labels={frame.footer} palette={palette} />
      <Fingerprint fingerprint={fingerprint} palette={palette} />
      <path d={MARK} transform={`translate(${round(mark.x)} ${round(mark.y)})`} fill="none" stroke={palette.tone.ink} strokeWidth={1.6} strokeLinecap="round" />
      <Line label={frame.name} palette={palette} />
    </g>
  );
}
