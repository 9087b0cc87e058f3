import type { Label } from "@/lib/figures/marks";
import type { Palette } from "@/lib/figures/palette";
import { isRightToLeft, scriptRuns } from "@/lib/figures/script-runs";

type LineProps = { label: Label; palette: Palette; halo?: boolean };

/** One line of text; the halo keeps it legible over grid lines and dots. */
export function Line({ label, palette, halo = false }: LineProps) {
  const surround = halo ? { stroke: palette.tone.surface, strokeWidth: 4, strokeLinejoin: "round", paintOrder: "stroke" } as const : {};
  return (
    <text
      x={round(label.x)}
      y={round(label.y)}
      fontSize={label.size}
      fontWeight={Math.min(label.weight, palette.boldest)}
      fill={palette.tone[label.tone]}
      textAnchor={label.anchor === "start" ? undefined : label.anchor}
      {...surround}
    >
      <Words text={label.text} palette={palette} />
    </text>
  );
}

/** Right-to-left isolate, and its end: the base direction, for browsers and for a renderer that knows no `direction`. */
const [ISOLATE, END] = ["\u2067", "\u2069"];

/** A text in its own direction; in files each script is set in its own face, in pages the style sheet sees to that. */
function Words({ text, palette: { arabicFamily } }: { text: string; palette: Palette }) {
  if (!isRightToLeft(text)) return text;
  if (arabicFamily === null) return `${ISOLATE}${text}${END}`;
  return (
    <>
      {ISOLATE}
      {scriptRuns(text).map((run, i) => (run.arabic ? <tspan key={i} fontFamily={arabicFamily}>{run.text}</tspan> : run.text))}
      {END}
    </>
  );
}

export function Lines({ labels, palette, halo }: { labels: readonly Label[]; palette: Palette; halo?: boolean }) {
  return labels.map((label) => <Line key={`${label.y} ${label.text}`} label={label} palette={palette} halo={halo} />);
}

/** Two decimals: a tenth of what an eye can see, and short files. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
