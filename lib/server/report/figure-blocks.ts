import type { FigureId } from "@/lib/contract/figures";
import type { Block } from "@/lib/export/report/block";
import { keptWith } from "@/lib/export/report/sheet";
import type { FigureInput } from "@/lib/figures/input";
import type { NativeChart } from "@/lib/figures/native/chart";
import { percentNumberText } from "@/lib/core/percent-text";
import { withFacts } from "@/lib/figures/with-facts";
import { drawNatural, figurePage } from "../draw-figure";
import type { ReportInput } from "./report-input";

/** The page's own layout on a desk; in the column of a printed page its smallest letters have 7 points. */
const PICTURE_WIDTH = 776;

const inputFor = (figure: FigureId, { figures, facts }: ReportInput): FigureInput => ({ ...figures, ...withFacts(figures.comparison, figure, facts.get(figure) ?? null) });

/** A figure with its name, and below it how it is read. */
export function figureBlocks(figure: FigureId, input: ReportInput): Block[] {
  const { say } = input;
  const { svg, width, height, description } = drawNatural(figure, inputFor(figure, input), PICTURE_WIDTH);
  return [
    { block: "heading", level: 2, text: say(`methods.figures.figure.${figure}.name`), keep: keptWith({ width, height }) },
    { block: "picture", svg, width, height, alt: description },
    { block: "text", text: `${say(`methods.figures.figure.${figure}.shows`)} ${say(`methods.figures.figure.${figure}.read`)}`, quiet: true },
  ];
}

const NUMBERS: Readonly<Record<NativeChart["unit"], (value: number) => string>> = {
  share: (value) => percentNumberText(value * 1000),
  points: (value) => percentNumberText(value * 1000),
  people: String,
  score: (value) => value.toFixed(3),
};

/** The numbers that a figure shows, but for single people: those of its chart. */
export function numberBlocks(figure: FigureId, input: ReportInput): Block[] {
  const { say } = input;
  const { chart } = figurePage(figure, inputFor(figure, input));
  if (chart === null) return [];
  const rows = chart.categories.map((category, i) => [category, ...chart.series.map(({ values }) => NUMBERS[chart.unit](values[i] ?? 0))]);
  return [
    { block: "heading", level: 2, text: say(`methods.figures.figure.${figure}.name`) },
    { block: "table", head: [say(`report.units.${chart.unit}`), ...chart.series.map(({ name }) => name)], rows },
  ];
}
