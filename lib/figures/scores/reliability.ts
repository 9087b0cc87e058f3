import { calibrationSpec } from "../calibration";
import type { FigureInput } from "../input";
import type { Label } from "../marks";
import type { Metrics } from "../metrics";
import { mirrorLabel } from "../mirror";
import type { Drawn, Mark, Point } from "../scene";
import { percentText } from "@/lib/core/percent-text";
import type { Place } from "./ladder";

const HEAD = { size: 13, weight: 600, tone: "ink" } as const;
const HEAD_ROOM = 16;
const CAP = 5;

/** The reliability diagram of the calibration as a part of a figure: said from left to right, came true from bottom to top. */
export function layReliability(input: FigureInput, metrics: Metrics, place: Place): Drawn {
  const { translate, facts } = input;
  const bins = facts?.scores?.bins ?? [];
  const { x, y: top, width } = place;
  const y = top + HEAD_ROOM;
  const spec = calibrationSpec(bins, { said: translate("scores.said"), cameTrue: translate("scores.cameTrue"), count: translate("scores.count") }, width);
  const { plot, floorY } = spec;
  const line = (x1: number, y1: number, x2: number, y2: number, more: Partial<Extract<Mark, { mark: "line" }>> = {}): Mark => ({ mark: "line", x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2, ink: "line", width: 1, ...more });
  const text = (label: Label): Mark => ({ mark: "text", label: { ...label, x: x + label.x, y: y + label.y } });
  const head = mirrorLabel({ text: translate("scores.calibration"), x, y: top + 10, ...HEAD, anchor: "start" }, { rtl: metrics.rtl, width: 2 * x + width });
  const ground = [
    ...spec.ticks.flatMap((tick) => [line(tick.x, plot.y0, tick.x, plot.y1), line(plot.x0, tick.y, plot.x1, tick.y), text(tick.across), text(tick.up)]),
    line(plot.x0, plot.y1, plot.x1, plot.y1, { ink: "ink-3" }),
    line(plot.x0, plot.y0, plot.x0, plot.y1, { ink: "ink-3" }),
    line(plot.x0, plot.y1, plot.x1, plot.y0, { ink: "ink-3", dashed: true }),
    line(plot.x0, floorY, plot.x1, floorY),
    ...spec.names.map(text),
  ];
  const tenths = spec.bins.flatMap(({ dot, whisker: { y1, y2 }, bar, count }): Mark[] => [
    line(dot.x, y1, dot.x, y2, { ink: "surface", width: 5 }),
    line(dot.x, y1, dot.x, y2, { ink: "ink", width: 1.5 }),
    ...[y1, y2].map((end) => line(dot.x - CAP, end, dot.x + CAP, end, { ink: "ink", width: 1.5 })),
    { mark: "dot", x: x + dot.x, y: y + dot.y, radius: 4.5, ink: "ink", shape: "circle", ring: true },
    { mark: "rect", box: { ...bar, x: x + bar.x, y: y + bar.y }, ink: "ink-3" },
    text(count),
  ]);
  const share = (probability: number) => percentText(Math.round(probability * 1000), 0);
  const points = spec.bins.flatMap(({ dot }, i): Point[] => {
    const bin = bins[i];
    if (bin === undefined) return [];
    const value = translate("scores.bin", { cameTrue: share(bin.cameTrue), low: share(bin.low), high: share(bin.high), count: bin.count });
    return [{ x: x + dot.x, y: y + dot.y, reach: 9, name: translate("scores.binName", { from: share(bin.from), to: share(bin.to) }), value }];
  });
  return { marks: [{ mark: "text", label: head }, ...ground, ...tenths], points, endY: y + spec.height };
}
