import type { Label } from "@/lib/figures/marks";
import type { Palette } from "@/lib/figures/palette";

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
      {label.text}
    </text>
  );
}

export function Lines({ labels, palette, halo }: { labels: readonly Label[]; palette: Palette; halo?: boolean }) {
  return labels.map((label) => <Line key={`${label.y} ${label.text}`} label={label} palette={palette} halo={halo} />);
}

/** Two decimals: a tenth of what an eye can see, and short files. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
