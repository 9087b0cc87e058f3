import type { Label } from "../marks";
import type { Mark } from "../scene";

/** The field of one panel: rounds from left to right, 0 at the bottom and 100 % at the top. */
export type Plot = { x0: number; x1: number; y0: number; y1: number };

const TICKS_PERMILLE = [0, 500, 1000];
const FACE = { size: 12, weight: 400, tone: "ink-3" } as const;

export const heightOf = ({ y0, y1 }: Plot, permille: number): number => y1 - ((y1 - y0) * permille) / 1000;

/** Where a round stands, of so many; one alone in the middle. */
export const roundX = ({ x0, x1 }: Plot, index: number, count: number): number => (count === 1 ? (x0 + x1) / 2 : x0 + ((x1 - x0) * index) / (count - 1));

/** Grid lines with their shares at the start, and the names of the rounds below. */
export function plotGround(plot: Plot, { startX, roundNames, shareText }: { startX: number; roundNames: readonly string[]; shareText: (permille: number) => string }): Mark[] {
  const grid = TICKS_PERMILLE.flatMap((permille): Mark[] => {
    const y = heightOf(plot, permille);
    const label: Label = { text: shareText(permille), x: startX, y: y + 4, ...FACE, anchor: "start" };
    return [{ mark: "line", x1: plot.x0, y1: y, x2: plot.x1, y2: y, ink: permille === 0 ? "ink-3" : "line", width: 1 }, { mark: "text", label }];
  });
  const names = roundNames.map((text, i): Mark => {
    const anchor = roundNames.length === 1 ? "middle" : i === 0 ? "start" : i === roundNames.length - 1 ? "end" : "middle";
    return { mark: "text", label: { text, x: roundX(plot, i, roundNames.length), y: plot.y1 + 18, ...FACE, anchor } };
  });
  return [...grid, ...names];
}
