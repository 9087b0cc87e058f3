import type { Label } from "./marks";
import type { Metrics } from "./metrics";
import { mirrorBox, mirrorLabel } from "./mirror";
import type { FrameSpec } from "./pool-bars-spec";
import { textWidth } from "./text-width";
import { balanceText, wrapText } from "./wrap";

type Column = { x: number; y: number; line: number; size: number; weight: Label["weight"]; tone: Label["tone"] };

/** Lines of text below one another, the first on the baseline `y`. */
export function stackLines(lines: readonly string[], { x, y, line, size, weight, tone }: Column): Label[] {
  return lines.map((text, i) => ({ text, x, y: y + i * line, size, weight, tone, anchor: "start" }));
}

const RULE_HEIGHT = 3;

/** The frame's head, and the y where the picture begins. */
export function frameHead(texts: { title: string; question: string }, metrics: Metrics) {
  const { pad, title: titleFace, subtitle: subtitleFace } = metrics;
  const width = metrics.width - 2 * pad;
  const titleLines = balanceText(texts.title, width, { size: titleFace.size, weight: 650 });
  const titleY = pad + titleFace.first;
  const subtitleY = titleY + (titleLines.length - 1) * titleFace.line + subtitleFace.gap;
  const subtitleLines = wrapText(texts.question, width, { size: subtitleFace.size, weight: 400 });
  const title = stackLines(titleLines, { x: pad, y: titleY, line: titleFace.line, size: titleFace.size, weight: 650, tone: "ink" });
  const subtitle = stackLines(subtitleLines, { x: pad, y: subtitleY, line: subtitleFace.line, size: subtitleFace.size, weight: 400, tone: "ink-2" });
  return {
    rule: mirrorBox({ x: pad, y: pad, width: 36, height: RULE_HEIGHT }, metrics),
    title: title.map((label) => mirrorLabel(label, metrics)),
    subtitle: subtitle.map((label) => mirrorLabel(label, metrics)),
    pictureY: subtitleY + (subtitleLines.length - 1) * subtitleFace.line + metrics.pictureGap,
  };
}

const FOOTER = { size: 12, line: 17 };
const PRINT = { size: 11, advance: 6.7 };

type FooterTexts = { method: string; source: string; fingerprint: string; name: string };

/** The frame's foot from the hairline down, and the y of the figure's end. */
export function frameFoot(texts: FooterTexts, hairlineY: number, metrics: Metrics): Omit<FrameSpec, "rule" | "title" | "subtitle"> & { endY: number } {
  const { pad } = metrics;
  const end = metrics.width - pad;
  const wrap = (text: string) => wrapText(text, end - pad, { size: FOOTER.size, weight: 400 });
  const column = { x: pad, line: FOOTER.line, size: FOOTER.size, weight: 400 } as const;
  const method = stackLines(wrap(texts.method), { ...column, y: hairlineY + 18, tone: "ink-2" });
  const sourceY = hairlineY + 18 + method.length * FOOTER.line;
  const source = stackLines(wrap(texts.source), { ...column, y: sourceY, tone: "ink-3" });
  const lastY = sourceY + source.length * FOOTER.line + 3;
  const name: Label = { text: texts.name, x: end, y: lastY, size: 12, weight: 600, tone: "ink", anchor: "end" };
  const nameWidth = textWidth(name.text, name.size, name.weight);
  const print = { text: texts.fingerprint, x: pad, y: lastY, size: PRINT.size, weight: 400, tone: "ink-3", anchor: "start" } as const;
  return {
    hairline: { x1: pad, x2: end, y: hairlineY },
    footer: [...method, ...source].map((label) => mirrorLabel(label, metrics)),
    // Letters that join cannot be set one by one.
    fingerprint: { ...mirrorLabel(print, metrics), advance: metrics.rtl ? null : PRINT.advance },
    mark: mirrorBox({ x: end - nameWidth - 23, y: lastY - 10, width: 15, height: 12 }, metrics),
    name: mirrorLabel(name, metrics),
    endY: lastY + pad - 4,
  };
}
