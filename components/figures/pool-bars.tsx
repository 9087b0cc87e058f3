import type { Palette } from "@/lib/figures/palette";
import type { PoolBarsSpec } from "@/lib/figures/pool-bars-spec";
import { Grid, TickLabels } from "./axis";
import { PoolBar } from "./bar";
import { Crowd, Mine } from "./crowd";
import { FrameFoot, FrameHead } from "./frame";
import { Line, Lines } from "./lines";
import { ScenarioTile } from "./tile";
import { Hatch, Voices } from "./voices";

type PoolBarsFigureProps = {
  spec: PoolBarsSpec;
  palette: Palette;
  /** Makes the ids of this drawing unique on its page. */
  idPrefix: string;
  /** The size to be shown at, for files; a figure in a page takes the width it is given. */
  size?: { width: number; height: number };
};

/**
 * The pool-bars figure as static SVG, with its frame: for the first view, for pages without scripts, and for files.
 * Presentation attributes only. Draws in the order grid, people, pool, me, labels.
 */
export function PoolBarsFigure({ spec, palette, idPrefix, size }: PoolBarsFigureProps) {
  const hatchId = `${idPrefix}-hatch`;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${spec.width} ${spec.height}`}
      width={size?.width ?? "100%"}
      height={size?.height}
      role="img"
      aria-labelledby={`${idPrefix}-title ${idPrefix}-description`}
      fontFamily={palette.fontFamily}
      direction="ltr"
    >
      <title id={`${idPrefix}-title`}>{spec.title}</title>
      <desc id={`${idPrefix}-description`}>{spec.description}</desc>
      <defs>
        <Hatch id={hatchId} palette={palette} />
      </defs>
      <rect width={spec.width} height={spec.height} fill={palette.tone.surface} />
      <FrameHead frame={spec.frame} palette={palette} />
      <Grid axis={spec.axis} palette={palette} />
      <TickLabels axis={spec.axis} palette={palette} />
      {spec.rows.map((row) => (
        <g key={row.scenario}>
          <ScenarioTile tile={row.tile} palette={palette} />
          <Lines labels={row.name} palette={palette} halo />
          <Crowd row={row} radius={spec.dotRadius} palette={palette} />
          {row.pool !== null && <PoolBar pool={row.pool} scenario={row.scenario} palette={palette} />}
          {row.mine !== null && <Mine mine={row.mine} palette={palette} />}
          <Voices voices={row.voices} palette={palette} hatchId={hatchId} />
        </g>
      ))}
      <Lines labels={spec.notes} palette={palette} />
      {spec.empty !== null && <Line label={spec.empty} palette={palette} halo />}
      <FrameFoot frame={spec.frame} palette={palette} width={spec.width} />
    </svg>
  );
}
