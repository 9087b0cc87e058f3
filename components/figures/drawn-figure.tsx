import type { FigureId } from "@/lib/contract/figures";
import type { FigureInput } from "@/lib/figures/input";
import type { Palette } from "@/lib/figures/palette";
import { poolBarsSpec } from "@/lib/figures/pool-bars";
import { SCENES } from "@/lib/figures/scenes";
import { PoolBarsFigure } from "./pool-bars";
import { SceneFigure } from "./scene";

type Props = {
  figure: FigureId;
  input: FigureInput;
  /** In layout pixels; the height is what the figure needs. */
  width: number;
  palette: Palette;
  /** Makes the ids of this drawing unique on its page. */
  idPrefix: string;
};

/** Any figure as static SVG, as high as it needs to be. */
export function DrawnFigure({ figure, input, width, palette, idPrefix }: Props) {
  if (figure === "pool-bars") return <PoolBarsFigure spec={poolBarsSpec(input, { width })} palette={palette} idPrefix={idPrefix} />;
  return <SceneFigure spec={SCENES[figure].scene(input, { width })} palette={palette} idPrefix={idPrefix} />;
}
