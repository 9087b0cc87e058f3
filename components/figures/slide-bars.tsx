import type { Palette } from "@/lib/figures/palette";
import type { SlideBarsSpec, SlideRow } from "@/lib/figures/slide-bars";
import { Grid, TickLabels } from "./axis";
import { PoolBar } from "./bar";
import { Crowd } from "./crowd";
import { Lines, round } from "./lines";

const TILE_TYPE = 18;

function SlideTile({ tile, palette }: { tile: SlideRow["tile"]; palette: Palette }) {
  const { fill, on } = palette.scenario(tile.scenario);
  return (
    <g>
      <rect x={round(tile.x)} y={round(tile.y)} width={tile.width} height={tile.height} rx={tile.shape === "square" ? 4 : tile.width / 2} fill={fill} />
      <text x={round(tile.x + tile.width / 2)} y={round(tile.y + tile.height / 2 + TILE_TYPE * 0.36)} fontSize={TILE_TYPE} fontWeight={600} fill={on} textAnchor="middle">
        {tile.text}
      </text>
    </g>
  );
}

/** The pool-bars figure as it is projected: the picture alone, large. `description` says it in words. */
export function SlideBarsFigure({ spec, palette, description }: { spec: SlideBarsSpec; palette: Palette; description: string }) {
  return (
    <svg viewBox={`0 0 ${spec.width} ${spec.height}`} width="100%" role="img" aria-label={description} fontFamily={palette.fontFamily} direction="ltr">
      <Grid axis={spec.axis} palette={palette} />
      <TickLabels axis={spec.axis} palette={palette} />
      {spec.rows.map((row) => (
        <g key={row.scenario}>
          <SlideTile tile={row.tile} palette={palette} />
          <Lines labels={row.name} palette={palette} halo />
          <Crowd row={row} radius={spec.dotRadius} palette={palette} />
          {row.pool && <PoolBar pool={row.pool} scenario={row.scenario} palette={palette} />}
        </g>
      ))}
    </svg>
  );
}
