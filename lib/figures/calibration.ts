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
/** Room for the shares before the square, and for half of the last one behind it. */
const START_ROOM = 40;
const END_ROOM = 12;
const TOP = 24;
const COUNTS = { gap: 14, height: 34 };
const TICKS_PERMILLE = [0, 250, 500, 750, 1000];
const SMALL = { size: 12, weight: 400, tone: "ink-3" } as const;
/** Between two bars of counts. */
const BAR_GAP = 2;

type Plot = CalibrationSpec["plot"];

/** As high as it is wide. */
const plotOf = (width: number): Plot => ({ x0: START_ROOM, x1: width - END_ROOM, y0: TOP, y1: TOP + width - END_ROOM - START_ROOM });
const across = ({ x0, x1 }: Plot, probability: number) => x0 + probability * (x1 - x0);
const up = ({ y0, y1 }: Plot, probability: number) => y1 - probability * (y1 - y0);
const floorOf = ({ y1 }: Plot) => y1 + COUNTS.gap + COUNTS.height;

function tickAt(plot: Plot, permille: number): CalibrationSpec["ticks"][number] {
  const [x, y] = [across(plot, permille / 1000), up(plot, permille / 1000)];
  const text = bareShare(permille);
  return {
    ...{ x, y },
    across: { text, x, y: floorOf(plot) + 17, ...SMALL, anchor: "middle" },
    up: { text, x: plot.x0 - 8, y: y + 4, ...SMALL, anchor: "end" },
  };
}

function layBin(plot: Plot, { from, to, count, said, cameTrue, low, high }: Bin, most: number): CalibrationBin {
  const height = (count / most) * (COUNTS.height - 14);
  const bar = { x: across(plot, from) + BAR_GAP / 2, y: floorOf(plot) - height, width: across(plot, to) - across(plot, from) - BAR_GAP, height };
  return {
    from,
    dot: { x: across(plot, said), y: up(plot, cameTrue) },
    whisker: { y1: up(plot, high), y2: up(plot, low) },
    bar,
    count: { text: String(count), x: bar.x + bar.width / 2, y: bar.y - 3, size: 11, weight: 400, tone: "ink-3", anchor: "middle" },
  };
}

/** The reliability diagram: a dot for each tenth at what was said and what came true, its interval, and below how many there are. In layout pixels of a width. O(bins). */
export function calibrationSpec(bins: readonly Bin[], texts: CalibrationTexts, width = WIDTH): CalibrationSpec {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const plot = plotOf(width);
  const floorY = floorOf(plot);
  const middle = (plot.x0 + plot.x1) / 2;
  return {
    width,
    height: floorY + 44,
    plot,
    floorY,
    ticks: TICKS_PERMILLE.map((permille) => tickAt(plot, permille)),
    names: [
      { text: texts.cameTrue, x: 0, y: 14, ...SMALL, tone: "ink-2", anchor: "start" },
      { text: texts.said, x: middle, y: floorY + 36, ...SMALL, tone: "ink-2", anchor: "middle" },
      { text: texts.count, x: plot.x0 - 8, y: floorY - 3, size: 11, weight: 400, tone: "ink-3", anchor: "end" },
    ],
    bins: bins.map((bin) => layBin(plot, bin, most)),
  };
}
