import { percentText } from "@/lib/core/percent-text";
import { factsLine } from "../footer";
import { framedScene } from "../framed";
import type { FigureBox, FigureInput } from "../input";
import type { Label } from "../marks";
import type { Metrics } from "../metrics";
import { heightOf, type Plot } from "../rounds/plot";
import { legendMarks } from "../legend";
import type { Drawn, Mark, Point, SceneSpec } from "../scene";
import { permilleOf, poolTexts } from "../shares";
import { type Clock, clockOf } from "./clock";
import { stepsOf } from "./data";
import { layMoments, momentsHeight, momentsOf } from "./moments";
import { layNames } from "./names";
import { layScenario } from "./ribbons";
import { overTimeTitle } from "./title";

const FIELD = 220;
const START_ROOM = 42;
/** Room for a tile and "45 %" behind the field. */
const END_ROOM = 84;
const TICKS_PERMILLE = [0, 250, 500, 750, 1000];
const FACE = { size: 12, weight: 400, tone: "ink-3" } as const;

function ground(plot: Plot, startX: number): Mark[] {
  return TICKS_PERMILLE.flatMap((permille): Mark[] => {
    const y = heightOf(plot, permille);
    const label: Label = { text: percentText(permille, 0), x: startX, y: y + 4, ...FACE, anchor: "start" };
    return [{ mark: "line", x1: plot.x0, y1: y, x2: plot.x1, y2: y, ink: permille === 0 ? "ink-3" : "line", width: 1 }, { mark: "text", label }];
  });
}

/** The days below the field, and a short upright at each release. */
function timeAxis(plot: Plot, clock: Clock, releases: readonly string[]): Mark[] {
  const marks = releases.map((at): Mark => ({ mark: "line", x1: clock.x(at), y1: plot.y1, x2: clock.x(at), y2: plot.y1 + 5, ink: "ink-3", width: 1 }));
  const texts = clock.ticks.map(({ x, text }, i): Mark => {
    const anchor = clock.ticks.length === 1 || i === 0 ? "start" : i === clock.ticks.length - 1 ? "end" : "middle";
    return { mark: "text", label: { text, x, y: plot.y1 + 20, ...FACE, anchor } };
  });
  return [...marks, ...texts];
}

function draw(input: FigureInput, metrics: Metrics, top: number, extra: number): Drawn {
  const steps = stepsOf(input);
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return { marks: [], points: [], endY: top };
  const { pad, width, namesAbove } = metrics;
  const resolvedAt = input.facts?.overTime?.resolvedAt ?? null;
  const span = { from: first.at, to: resolvedAt !== null && resolvedAt > last.at ? resolvedAt : last.at };
  const moments = momentsOf(input, span);
  const legend = legendMarks(input, metrics, top);
  const y0 = legend.endY + 12 + momentsHeight(moments.length);
  const plot: Plot = { x0: pad + START_ROOM, x1: width - pad - END_ROOM, y0, y1: y0 + FIELD + extra };
  const clock = clockOf(span, plot, { most: namesAbove ? 3 : 5, locale: input.locale });
  const place = { plot, clock, endX: plot.x1 };
  const lines = input.theCase.scenarios.map((_, scenario) => layScenario(steps, place, scenario));
  const points = steps.flatMap((step): Point[] => {
    const texts = poolTexts(step.linear, input.translate);
    return step.linear.map((share, scenario) => ({ x: clock.x(step.at), y: heightOf(plot, permilleOf(share)), reach: 8, name: input.translate("overTime.point", { scenario: input.theCase.scenarios[scenario]?.label ?? "", n: step.n, day: step.at.slice(0, 10) }), value: texts[scenario] ?? "" }));
  });
  const marks = [...legend.marks, ...ground(plot, pad), ...lines.flatMap(({ fields }) => fields), ...layMoments(moments, plot, clock, legend.endY + 22), ...lines.map(({ line }) => line), ...timeAxis(plot, clock, steps.map(({ at }) => at)), ...layNames(input, metrics, plot, last)];
  return { marks, points, endY: plot.y1 + 26 };
}

function sentences(input: FigureInput): string[] {
  const steps = stepsOf(input);
  const { translate, theCase } = input;
  return [...new Set([steps[0], steps.at(-1)])].flatMap((step) => {
    if (step === undefined) return [];
    const texts = poolTexts(step.linear, translate);
    return [translate("description.series", { name: step.at.slice(0, 10), shares: theCase.scenarios.map(({ label }, i) => `${label} ${texts[i] ?? ""}`).join(", ") })];
  });
}

/**
 * The linear pool over time: a step at each release, with the middle 50 and 90 % of where it could have come out, and what
 * happened meanwhile.
 *
 * @param box the width in layout pixels (320 or more), and the least height
 * @returns final strings and placed marks; the same input gives the same spec
 */
export function overTimeScene(input: FigureInput, box: FigureBox): SceneSpec {
  const steps = stepsOf(input);
  const shown = input.facts?.overTime?.shown ?? "all";
  const hints = steps.length === 0 ? [] : [input.translate(`overTime.${shown}`)];
  const painting = {
    ...{ figure: "over-time", title: overTimeTitle(input), sentences: sentences(input) },
    method: factsLine(input, input.translate("overTime.method"), hints),
    nothing: steps.length === 0 ? input.translate("overTime.nobody") : null,
  };
  return framedScene(input, { ...painting, picture: (metrics, top, extra) => draw(input, metrics, top, extra) }, box);
}
