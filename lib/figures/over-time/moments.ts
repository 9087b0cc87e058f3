import type { FigureInput } from "../input";
import type { Mark } from "../scene";
import { textWidth } from "../text-width";
import type { Plot } from "../rounds/plot";
import type { Clock } from "./clock";

const FACE = { size: 12, weight: 400 } as const;
const ROW = 16;

type Moment = { at: string; text: string };

/** What happened while people answered: events of the case, which all lie before its opening, and the decision where there is one. */
export function momentsOf({ theCase, facts, translate }: FigureInput, { from, to }: { from: string; to: string }): Moment[] {
  const events = theCase.events.flatMap(({ date, title }) => (date !== undefined && date >= from.slice(0, 10) && date <= to.slice(0, 10) ? [{ at: `${date}T00:00:00.000Z`, text: title }] : []));
  const resolvedAt = facts?.overTime?.resolvedAt ?? null;
  return [...events, ...(resolvedAt === null ? [] : [{ at: resolvedAt, text: translate("overTime.resolved") }])].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** A dashed upright at each moment, its words above the field; words step down a row each, so that no line crosses any. */
export function layMoments(moments: readonly Moment[], plot: Plot, clock: Clock, top: number): Mark[] {
  return moments.flatMap(({ at, text }, i): Mark[] => {
    const x = Math.min(plot.x1, Math.max(plot.x0, clock.x(at)));
    const y = top + i * ROW;
    const fits = x + 6 + textWidth(text, FACE.size, FACE.weight) <= plot.x1;
    return [
      { mark: "line", x1: x, y1: y - 9, x2: x, y2: plot.y1, ink: "ink-3", width: 1, dashed: true },
      { mark: "text", label: { text, x: fits ? x + 6 : x - 6, y, ...FACE, tone: "ink-2", anchor: fits ? "start" : "end" }, halo: true },
    ];
  });
}

/** How much room the words of so many moments take above the field. */
export const momentsHeight = (count: number): number => (count === 0 ? 0 : count * ROW + 6);
