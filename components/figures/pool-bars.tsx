import type { Palette } from "@/lib/figures/palette";
import type { PoolBarsSpec } from "@/lib/figures/pool-bars-spec";
import { Background } from "./background";
import { PoolBar } from "./bar";
import { Crowd, Mine } from "./crowd";

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
 * Presentation attributes only. Draws in the order frame, grid, voices, people, pool, me.
 */
export function PoolBarsFigure({ spec, palette, idPrefix, size }: PoolBarsFigureProps) {
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
      <Background spec={spec} palette={palette} idPrefix={idPrefix} />
      {spec.rows.map((row) => (
        <g key={row.scenario}>
          <Crowd row={row} radius={spec.dotRadius} palette={palette} />
          {row.pool !== null && <PoolBar pool={row.pool} scenario={row.scenario} palette={palette} />}
          {row.mine !== null && <Mine mine={row.mine} palette={palette} />}
        </g>
      ))}
    </svg>
  );
}
