import type { BranchMark, NodeMark, PathwaysSpec } from "@/lib/figures/pathways-spec";
import type { Palette } from "@/lib/figures/palette";
import { Line, Lines, round } from "./lines";
import { ScenarioTile } from "./tile";

type PathwaysFigureProps = {
  spec: PathwaysSpec;
  palette: Palette;
  /** Makes the ids of this drawing unique on its page. */
  idPrefix: string;
};

/** A branch that several scenarios share has the colour of none. */
const SHARED_OPACITY = 0.42;

function Branch({ branch, palette }: { branch: BranchMark; palette: Palette }) {
  const { scenario, path, empty, supposed } = branch;
  const fill = scenario === null ? palette.tone["ink-3"] : palette.scenario(scenario).fill;
  if (empty) return <path d={path} fill="none" stroke={palette.tone["ink-3"]} strokeWidth={1.5} strokeDasharray="1.5 5" strokeLinecap="round" />;
  return (
    <path
      d={path}
      fill={fill}
      fillOpacity={scenario === null ? SHARED_OPACITY : undefined}
      {...(supposed && { stroke: palette.tone.accent, strokeWidth: 2 })}
    />
  );
}

function Node({ node, palette }: { node: NodeMark; palette: Palette }) {
  const { bar, lines } = node;
  return (
    <g>
      <rect x={round(bar.x)} y={round(bar.y)} width={bar.width} height={round(bar.height)} fill={palette.tone.ink} />
      <Lines labels={lines} palette={palette} halo />
    </g>
  );
}

/**
 * The event tree as static SVG, without a frame: for pages with and without scripts, and for files that put one around it.
 * Presentation attributes only. The words keep their own direction inside a mirrored drawing.
 */
export function PathwaysFigure({ spec, palette, idPrefix }: PathwaysFigureProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${spec.width} ${spec.height}`}
      width="100%"
      role="img"
      aria-labelledby={`${idPrefix}-title ${idPrefix}-description`}
      fontFamily={palette.fontFamily}
      direction={spec.direction}
    >
      <title id={`${idPrefix}-title`}>{spec.title}</title>
      <desc id={`${idPrefix}-description`}>{spec.description}</desc>
      <rect width={spec.width} height={spec.height} fill={palette.tone.surface} />
      {spec.branches.map((branch) => (
        <Branch key={branch.key} branch={branch} palette={palette} />
      ))}
      {spec.nodes.map((node) => (
        <Node key={node.id} node={node} palette={palette} />
      ))}
      {spec.leaves.map((leaf) => (
        <g key={leaf.scenario}>
          <ScenarioTile tile={leaf.tile} palette={palette} />
          {leaf.value && <Line label={leaf.value} palette={palette} />}
          <Lines labels={leaf.lines} palette={palette} />
        </g>
      ))}
    </svg>
  );
}
