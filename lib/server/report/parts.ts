import type { FigureId } from "@/lib/contract/figures";
import type { Block } from "@/lib/export/report/block";
import { questionBlocks, titleBlocks } from "./about";
import { figureBlocks, numberBlocks } from "./figure-blocks";
import { methodBlocks } from "./method";
import type { ReportInput } from "./report-input";
import { evidenceBlocks, reasonBlocks } from "./said";
import { sourceBlocks } from "./sources";

/** A piece of a report that is drawn in one go, under its name in the reader's language. */
export type ReportPart = { name: string; blocks: () => Block[] };

/** The pieces of a report in their order. Nothing is drawn before it is asked for. */
export function reportParts(input: ReportInput, figures: readonly FigureId[]): ReportPart[] {
  const { say } = input;
  const named = (key: string, blocks: () => Block[]): ReportPart => ({ name: say(`report.parts.${key}`), blocks });
  const pictures = figures.map((figure, i): ReportPart => ({
    name: say(`methods.figures.figure.${figure}.name`),
    blocks: () => [...(i === 0 ? [{ block: "heading", level: 1, text: say("report.parts.figures"), keep: Infinity } as const] : []), ...figureBlocks(figure, input)],
  }));
  const numbers = (): Block[] => [
    { block: "heading", level: 1, text: say("report.parts.numbers") },
    { block: "text", text: say("report.peopleElsewhere"), quiet: true },
    ...figures.flatMap((figure) => numberBlocks(figure, input)),
  ];
  return [
    named("question", () => [...titleBlocks(input), ...questionBlocks(input)]),
    named("method", () => methodBlocks(input)),
    ...pictures,
    named("reasons", () => reasonBlocks(input)),
    named("evidence", () => evidenceBlocks(input)),
    named("numbers", numbers),
    named("sources", () => sourceBlocks(input)),
  ];
}
