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

/** Below the picture: how many, which method, the source, the fingerprint, the mark and the name. */
export function FrameFoot({ frame, palette, width }: FrameProps & { width: number }) {
  const { fingerprint, mark, rule } = frame;
  return (
    <g>
      <path d={`M${rule.x} ${round(frame.hairlineY)}H${width - rule.x}`} stroke={palette.tone.line} />
      <Lines labels={frame.footer} palette={palette} />
      <g fontFamily={palette.monoFamily}>
        <text
          x={[...fingerprint.text].map((_, i) => round(fingerprint.x + (i + 0.5) * fingerprint.advance)).join(" ")}
          y={round(fingerprint.y)}
          fontSize={fingerprint.size}
          fill={palette.tone[fingerprint.tone]}
          textAnchor="middle"
        >
          {fingerprint.text}
        </text>
      </g>
      <path d={MARK} transform={`translate(${round(mark.x)} ${round(mark.y)})`} fill="none" stroke={palette.tone.ink} strokeWidth={1.6} strokeLinecap="round" />
      <Line label={frame.name} palette={palette} />
    </g>
  );
}
