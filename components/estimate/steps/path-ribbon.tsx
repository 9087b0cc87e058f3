import { Tile } from "@/components/ui/tile";
import { percentText } from "@/lib/core/percent-text";
import type { AskedNode } from "@/lib/core/tree-answers/asked-tree";
import type { ShownQuestion } from "@/lib/core/tree-answers/shown-questions";
import { ribbonPicture } from "./ribbon-geometry";

type Props = { root: AskedNode; questions: readonly ShownQuestion[]; ordered: boolean };

/**
 * The path at a glance: the wider a ribbon, the likelier its branch; a thin dashed line where nothing is placed yet.
 * Hidden from screen readers, which meet the same numbers in the questions. Mirrored where text runs from right to left.
 */
export function PathRibbon({ root, questions, ordered }: Props) {
  const { width, height, ribbons, nodes, ends } = ribbonPicture(root, questions);
  return (
    <div aria-hidden="true" className="mb-6 flex gap-x-2.5 border-b border-line pb-5">
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" height={height} className="min-w-0 flex-1 rtl:-scale-x-100">
        {ribbons.map(({ id, scenario, band, line }) =>
          band ? (
            <path key={id} d={band} fill={scenario === null ? "var(--line-strong)" : `var(--scenario-${scenario + 1})`} fillOpacity={scenario === null ? 0.45 : 1} />
          ) : (
            <path key={id} d={line} fill="none" stroke="var(--line-strong)" strokeDasharray="3 4" vectorEffect="non-scaling-stroke" />
          ),
        )}
        {nodes.map(({ id, x, top, bottom }) => (
          <line key={id} x1={x} x2={x} y1={top} y2={bottom} stroke="var(--ink)" strokeWidth={4} vectorEffect="non-scaling-stroke" />
        ))}
      </svg>
      <div className="relative w-21 shrink-0" style={{ height }}>
        {ends.map(({ scenario, y, massPermille }) => (
          <span key={scenario} className="num absolute start-0 flex -translate-y-1/2 items-center gap-x-2 whitespace-nowrap text-sm font-semibold" style={{ top: y }}>
            <Tile index={scenario} ordered={ordered} size="sm" />
            <bdi>{massPermille === null ? "–" : percentText(massPermille)}</bdi>
          </span>
        ))}
      </div>
    </div>
  );
}
