import { largestRemainder } from "@/lib/core/largest-remainder";
import type { FigureInput } from "../input";
import type { Label } from "../marks";
import type { Metrics } from "../metrics";
import { mirrorBox, mirrorLabel } from "../mirror";
import type { Drawn, Mark } from "../scene";

const BAR = 14;
const FACE = { size: 12, weight: 600 } as const;

/** How much of the disagreement lies within teams and between them, in whole per cent that add up to 100; null where teams cannot be told apart. */
export function divisionOf({ comparison }: FigureInput): { within: number; between: number } | null {
  const split = comparison.disagreement?.divergence.teams ?? null;
  const total = split === null ? 0 : split.within + split.between;
  if (split === null || total === 0) return null;
  const [within = 0, between = 0] = largestRemainder([split.within / total, split.between / total], 100);
  return { within, between };
}

/** One bar for all of the disagreement, parted into what lies within teams and between them. Nothing where there is none. */
export function layDivision(input: FigureInput, metrics: Metrics, y: number): Drawn {
  const parts = divisionOf(input);
  if (parts === null) return { marks: [], points: [], endY: y };
  const { pad, width } = metrics;
  const room = width - 2 * pad;
  const inside = (room * parts.within) / 100;
  const boxes = [{ x: pad, y: y + 22, width: inside, height: BAR }, { x: pad + inside, y: y + 22, width: room - inside, height: BAR }].map((box) => mirrorBox(box, metrics));
  const labels: Label[] = [
    { text: input.translate("teams.within", { percent: parts.within }), x: pad, y: y + 14, ...FACE, tone: "ink", anchor: "start" },
    { text: input.translate("teams.between", { percent: parts.between }), x: width - pad, y: y + 14, ...FACE, tone: "ink-2", anchor: "end" },
  ];
  const marks: Mark[] = [
    ...boxes.map((box, i): Mark => ({ mark: "rect", box, ink: "ink-3", opacity: i === 0 ? 0.8 : 0.28 })),
    ...labels.map((label): Mark => ({ mark: "text", label: mirrorLabel(label, metrics) })),
  ];
  const points = boxes.map((box, i) => ({ x: box.x + box.width / 2, y: box.y + BAR / 2, reach: 8, name: labels[i]?.text ?? "", value: "" }));
  return { marks, points, endY: y + 22 + BAR + 8 };
}
