import type { Palette } from "@/lib/figures/palette";
import type { PoolBarsSpec } from "@/lib/figures/pool-bars-spec";
import { Grid, TickLabels } from "./axis";
import { FrameFoot, FrameHead } from "./frame";
import { Line, Lines } from "./lines";
import { ScenarioTile } from "./tile";
import { Hatch, Voices } from "./voices";

type BackgroundProps = { spec: PoolBarsSpec; palette: Palette; idPrefix: string };

/** All of the figure that does not depend on pool, people and me: frame, grid, names, voices. Both drawings share it. */
export function Background({ spec, palette, idPrefix }: BackgroundProps) {
  const hatchId = `${idPrefix}-hatch`;
  return (
    <g>
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
          <Voices voices={row.voices} palette={palette} hatchId={hatchId} />
        </g>
      ))}
      <Lines labels={spec.notes} palette={palette} />
      {spec.empty !== null && <Line label={spec.empty} palette={palette} halo />}
      <FrameFoot frame={spec.frame} palette={palette} />
    </g>
  );
}
