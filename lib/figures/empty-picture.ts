import type { Label } from "./marks";
import type { Metrics } from "./metrics";
import { stackLines } from "./frame";
import { mirrorLabel } from "./mirror";
import { wrapText } from "./wrap";
import type { Drawn } from "./scene";

const FACE = { size: 14, weight: 400 } as const;
const LINE = 20;

/** Where there is nothing to show: one sentence that says why, in place of the picture. */
export function emptyPicture(sentence: string, metrics: Metrics, top: number, extra: number): Drawn {
  const lines = wrapText(sentence, metrics.width - 2 * metrics.pad, FACE);
  const labels: Label[] = stackLines(lines, { x: metrics.pad, y: top + 20, line: LINE, ...FACE, tone: "ink-2" });
  return { marks: labels.map((label) => ({ mark: "text", label: mirrorLabel(label, metrics) })), points: [], endY: top + 20 + lines.length * LINE + 20 + extra };
}
