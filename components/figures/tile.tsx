import type { Tile } from "@/lib/figures/marks";
import type { Palette } from "@/lib/figures/palette";
import { round } from "./lines";

/** A scenario's tile: square with its rung number when ordered, circle with a letter when not. */
export function ScenarioTile({ tile, palette }: { tile: Tile; palette: Palette }) {
  const { fill, on } = palette.scenario(tile.scenario);
  const radius = tile.shape === "square" ? 3 : tile.width / 2;
  return (
    <g>
      <rect x={round(tile.x)} y={round(tile.y)} width={tile.width} height={tile.height} rx={radius} fill={fill} />
      <text x={round(tile.x + tile.width / 2)} y={round(tile.y + tile.height / 2 + 4)} fontSize={11} fontWeight={600} fill={on} textAnchor="middle">
        {tile.text}
      </text>
    </g>
  );
}
