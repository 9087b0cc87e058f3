import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { PoolBarsFigure } from "@/components/figures/pool-bars";
import { SceneFigure } from "@/components/figures/scene";
import type { FigureId } from "@/lib/contract/figures";
import { svgDocument } from "@/lib/export/svg";
import { fitFigure } from "@/lib/figures/fit";
import type { ChartInput, FigureInput, TableInput } from "@/lib/figures/input";
import type { NativeChart } from "@/lib/figures/native/chart";
import { chartPage, type ChartPage } from "@/lib/figures/native/chart-page";
import { filePalette } from "@/lib/figures/palette";
import { poolBarsSpec } from "@/lib/figures/pool-bars";
import { poolBarsChart } from "@/lib/figures/pool-bars-chart";
import type { PoolBarsSpec } from "@/lib/figures/pool-bars-spec";
import { poolBarsTable } from "@/lib/figures/pool-bars-table";
import type { SceneSpec } from "@/lib/figures/scene";
import { SCENES } from "@/lib/figures/scenes";
import type { TableRow } from "@/lib/figures/table";
import type { FigureQuery } from "./figure-query";

const ID_PREFIX = "figure";

/** A figure as an SVG document of the size and in the colours that are asked for. */
export function drawFigure(figure: FigureId, input: FigureInput, { theme, size }: FigureQuery["drawing"]): string {
  if (figure === "pool-bars") {
    const spec = fitFigure((box) => poolBarsSpec(input, box), size);
    return svgDocument(renderToStaticMarkup(createElement(PoolBarsFigure, { spec, palette: filePalette(theme, spec.palette), idPrefix: ID_PREFIX, size })));
  }
  const spec = fitFigure((box) => SCENES[figure].scene(input, box), size);
  return svgDocument(renderToStaticMarkup(createElement(SceneFigure, { spec, palette: filePalette(theme, spec.palette), idPrefix: ID_PREFIX, size })));
}

/** A picture for a page of its own making: as wide as is asked for, as high as it needs. */
export type NaturalPicture = { svg: string; title: string; description: string; width: number; height: number };

/** A figure in the light theme, `width` layout pixels wide and as high as it needs to be. */
export function drawNatural(figure: FigureId, input: FigureInput, width: number): NaturalPicture {
  const drawn = (spec: SceneSpec | PoolBarsSpec, svg: string) => ({ svg, title: spec.title, description: spec.description, width, height: spec.height });
  const propsOf = <Spec extends SceneSpec | PoolBarsSpec>(spec: Spec) => ({ spec, palette: filePalette("light", spec.palette), idPrefix: ID_PREFIX, size: { width, height: spec.height } });
  if (figure === "pool-bars") {
    const spec = poolBarsSpec(input, { width });
    return drawn(spec, renderToStaticMarkup(createElement(PoolBarsFigure, propsOf(spec))));
  }
  const spec = SCENES[figure].scene(input, { width });
  return drawn(spec, renderToStaticMarkup(createElement(SceneFigure, propsOf(spec))));
}

/** The numbers of a figure. */
export function figureTable(figure: FigureId, input: TableInput): TableRow[] {
  return figure === "pool-bars" ? poolBarsTable(input) : SCENES[figure].table(input);
}

/** The chart that a slide or a sheet draws of these numbers; null where there are none. */
export function figureChart(figure: FigureId, input: ChartInput): NativeChart | null {
  return figure === "pool-bars" ? poolBarsChart(input) : SCENES[figure].chart(input);
}

/** What a slide or a sheet holds of a figure: the words of its frame, and a chart that the program draws by itself. */
export function figurePage(figure: FigureId, input: FigureInput): ChartPage {
  return chartPage(input, figure === "pool-bars" ? poolBarsSpec : SCENES[figure].scene, figureChart(figure, input));
}
