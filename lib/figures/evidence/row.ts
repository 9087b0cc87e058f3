import { stackLines } from "../frame";
import type { Label } from "../marks";
import { mirrorLabel } from "../mirror";
import type { Drawn, Mark, Point } from "../scene";
import { percentText } from "@/lib/core/percent-text";
import { wrapText } from "../wrap";
import type { Layout } from "./layout";
import { metaText, pointsText, shortText, type ToldClaim } from "./rows";

const CLAIM = { size: 13, weight: 400 } as const;
const META = { size: 12, weight: 400 } as const;
const VALUE = { size: 13, weight: 600 } as const;
const LINE = 16;
const BAR = 14;
/** From the top of a cell to the bottom of the number under its bar. */
const CELL = 38;
const AIR = 14;

/** The claim and what is said of it, wrapped; and the y below. */
function words({ input, metrics, textWidth }: Layout, { claim, cited }: { claim: string; cited: number }, top: number): { marks: Mark[]; endY: number } {
  const text = stackLines(wrapText(shortText(input, claim), textWidth, CLAIM), { x: metrics.pad, y: top + 12, line: LINE, ...CLAIM, tone: "ink" });
  const meta = wrapText(metaText(input, claim, cited), textWidth, META);
  const below = stackLines(meta, { x: metrics.pad, y: top + 12 + text.length * LINE, line: LINE, ...META, tone: "ink-3" });
  const labels = [...text, ...below].map((label) => mirrorLabel(label, metrics));
  return { marks: labels.map((label): Mark => ({ mark: "text", label })), endY: top + labels.length * LINE };
}

/** A bar from where everybody stands to where those stand, with its points below. */
function cell(layout: Layout, { claim, points, shares }: ToldClaim, scenario: number, y: number): { marks: Mark[]; point: Point } {
  const { input, middleOf, pixels } = layout;
  const by = points[scenario] ?? 0;
  const [zero, end] = [middleOf(scenario), middleOf(scenario) + pixels(by)];
  const value: Label = { text: pointsText(by), x: zero, y: y + BAR + 16, ...VALUE, tone: "ink", anchor: "middle" };
  const share = percentText((shares[scenario] ?? 0) * 10, 0);
  const pool = percentText((input.facts?.evidence?.pool[scenario] ?? 0) * 10, 0);
  const name = `${shortText(input, claim)}, ${input.theCase.scenarios[scenario]?.label ?? ""}`;
  return {
    marks: [
      { mark: "rect", box: { x: Math.min(zero, end), y, width: Math.abs(end - zero), height: BAR }, ink: { scenario } },
      { mark: "line", x1: zero, y1: y - 3, x2: zero, y2: y + BAR + 3, ink: "ink-3", width: 1 },
      { mark: "text", label: value },
    ],
    point: { x: end, y: y + BAR / 2, reach: 9, name, value: input.translate("evidence.point", { points: pointsText(by), pool, share }) },
  };
}

/** A claim whose people are told of: its words, and a bar for each scenario. */
export function layTold(layout: Layout, row: ToldClaim, top: number, extra: number): Drawn {
  const { marks, endY } = words(layout, row, top);
  const { namesAbove } = layout.metrics;
  const height = Math.max(endY - top, CELL) + extra;
  const y = namesAbove ? endY + 8 : top + (height - CELL) / 2 + 2;
  const cells = row.points.map((_, scenario) => cell(layout, row, scenario, y));
  return { marks: [...marks, ...cells.flatMap((one) => one.marks)], points: cells.map(({ point }) => point), endY: (namesAbove ? y + CELL + extra : top + height) + AIR };
}

/** A claim that is counted alone, since its people are too nearly those of another; why, where the bars would be. */
export function layKept(layout: Layout, row: { claim: string; cited: number }, top: number): Drawn {
  const { input, metrics, textWidth } = layout;
  const { marks, endY } = words(layout, row, top);
  const { pad, width, namesAbove } = metrics;
  const x = namesAbove ? pad : pad + textWidth + 16;
  const lines = wrapText(input.translate("evidence.kept", { k: input.facts?.evidence?.k ?? 0 }), width - pad - x, META);
  const why = stackLines(lines, { x, y: namesAbove ? endY + 14 : top + 12, line: LINE, ...META, tone: "ink-2" }).map((label) => mirrorLabel(label, metrics));
  const end = namesAbove ? endY + 4 + lines.length * LINE : Math.max(endY, top + lines.length * LINE);
  return { marks: [...marks, ...why.map((label): Mark => ({ mark: "text", label }))], points: [], endY: end + AIR };
}
