import type { ScoresAnswer } from "@/lib/contract/scores";
import { bareShare } from "./shares";
import type { Label } from "./marks";

type Bin = ScoresAnswer["calibration"]["bins"][number];

/** One tenth of the probabilities said: its dot with the whisker, and the bar of how many there are. All in layout pixels. */
export type CalibrationBin = {
  from: number;
  dot: { x: number; y: number };
  whisker: { y1: number; y2: number };
  bar: { x: number; y: number; width: number; height: number };
  count: Label;
};

/** The reliability diagram with every mark placed and every string final. */
export type CalibrationSpec = {
  width: number;
  height: number;
  /** The square: probability said from start to end, share that came true from bottom to top. */
  plot: { x0: number; x1: number; y0: number; y1: number };
  /** The line under the bars of the counts. */
  floorY: number;
  ticks: { x: number; y: number; across: Label; up: Label }[];
  names: Label[];
  bins: CalibrationBin[];
};

export type CalibrationTexts = { said: string; cameTrue: string; count: string };

/** The width of a phone of 360 px between its margins. */
const WIDTH = 328;
const PLOT = { x0: 40, x1: 316, y0: 24, y1: 300 };
const COUNTS = { top: 314, height: 34 };
const TICKS_PERMILLE = [0, 250, 500, 750, 1000];
const SMALL = { size: 12, weight: 400, tone: "ink-3" } as const;
/** Between two bars of counts. */
const BAR_GAP = 2;

const across = (probability: number) => PLOT.x0 + probability * (PLOT.x1 - PLOT.x0);
const up = (probability: number) => PLOT.y1 - probability * (PLOT.y1 - PLOT.y0);

function tickAt(permille: number): CalibrationSpec["ticks"][number] {
  const [x, y] = [across(permille / 1000), up(permille / 1000)];
  const text = bareShare(permille);
  return {
    ...{ x, y },
    across: { text, x, y: COUNTS.top + COUNTS.height + 17, ...SMALL, anchor: "middle" },
    up: { text, x: PLOT.x0 - 8, y: y + 4, ...SMALL, anchor: "end" },
  };
}

function layBin({ from, to, count, said, cameTrue, low, high }: Bin, most: number): CalibrationBin {
  const height = (count / most) * (COUNTS.height - 14);
  const floor = COUNTS.top + COUNTS.height;
  const bar = { x: across(from) + BAR_GAP / 2, y: floor - height, width: across(to) - across(from) - BAR_GAP, height };
  return {
    from,
    dot: { x: across(said), y: up(cameTrue) },
    whisker: { y1: up(high), y2: up(low) },
    bar,
    count: { text: String(count), x: bar.x + bar.width / 2, y: bar.y - 3, size: 11, weight: 400, tone: "ink-3", anchor: "middle" },
  };
}

/** The reliability diagram: a dot for each tenth at what was said and what came true, its interval, and below how many there are. O(bins). */
export function calibrationSpec(bins: readonly Bin[], texts: CalibrationTexts): CalibrationSpec {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const floorY = COUNTS.top + COUNTS.height;
  const middle = (PLOT.x0 + PLOT.x1) / 2;
  return {
    width: WIDTH,
    height: floorY + 44,
    plot: PLOT,
    floorY,
    ticks: TICKS_PERMILLE.map(tickAt),
    names: [
      { text: texts.cameTrue, x: 0, y: 14, ...SMALL, tone: "ink-2", anchor: "start" },
      { text: texts.said, x: middle, y: floorY + 36, ...SMALL, tone: "ink-2", anchor: "middle" },
      { text: texts.count, x: PLOT.x0 - 8, y: floorY - 3, size: 11, weight: 400, tone: "ink-3", anchor: "end" },
    ],
    bins: bins.map((bin) => layBin(bin, most)),
  };
}
