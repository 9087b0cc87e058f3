import type { FigureInput } from "../input";
import type { Metrics } from "../metrics";
import { scenarioHead } from "../scenario-head";
import type { Mark, Point } from "../scene";
import { bareShare, permilleOf, poolTexts } from "../shares";
import { percentText } from "@/lib/core/percent-text";
import { shownLinks, type ShownRound, shownRounds } from "./data";
import { layLink } from "./people";
import { heightOf, type Plot, plotGround, roundX } from "./plot";

export type PanelPlace = { x: number; y: number; width: number; plotHeight: number };

/** Room for "100 %" before the field, and for "you 57.5" behind it. */
const START_ROOM = 42;
const END_ROOM = 66;
const HEAD_GAP = 16;
const BELOW = 28;
/** Two labels at one end are at least so far apart. */
const LABEL_STEP = 16;
const VALUE = { size: 13, weight: 600 } as const;
/** More rounds than these have room for their number alone. */
const MOST_NAMED = 3;

type Line = { name: string; ink: "ink" | "accent"; permille: readonly (number | null)[]; texts: readonly string[] };

/** The labels at the end of the lines, moved apart where they would touch. */
function endLabels(lines: readonly Line[], plot: Plot): Mark[] {
  const ends = lines.flatMap(({ permille, texts, ink }) => {
    const last = permille.at(-1) ?? null;
    return last === null ? [] : [{ text: texts.at(-1) ?? "", ink, y: heightOf(plot, last) + 4.5 }];
  });
  const placed = [...ends].sort((a, b) => a.y - b.y);
  for (const [i, end] of placed.entries()) {
    const above = placed[i - 1];
    if (above && end.y - above.y < LABEL_STEP) end.y = above.y + LABEL_STEP;
  }
  return placed.map(({ text, ink, y }): Mark => ({ mark: "text", label: { text, x: plot.x1 + 9, y, ...VALUE, tone: ink, anchor: "start" }, halo: true }));
}

function layLine({ ink, permille }: Line, plot: Plot): Mark[] {
  const places = permille.map((value, i) => (value === null ? null : { x: roundX(plot, i, permille.length), y: heightOf(plot, value) }));
  const path = places.map((place, i) => (place === null ? "" : `${i === 0 || places[i - 1] === null ? "M" : "L"}${place.x.toFixed(1)} ${place.y.toFixed(1)}`)).join("");
  const dots = places.flatMap((place): Mark[] => (place === null ? [] : [{ mark: "dot", ...place, radius: ink === "ink" ? 4 : 5, ink, shape: ink === "ink" ? "circle" : "diamond", ring: true }]));
  return [{ mark: "path", path, ink, width: ink === "ink" ? 3 : 1.5 }, ...dots];
}

function linesOf(input: FigureInput, rounds: readonly ShownRound[], scenario: number): Line[] {
  const { translate } = input;
  const pool: Line = { name: translate("chart.pool"), ink: "ink", permille: rounds.map(({ linear }) => permilleOf(linear[scenario] ?? 0)), texts: rounds.map(({ linear }) => poolTexts(linear, translate)[scenario] ?? "") };
  if (rounds.every(({ mine }) => mine === null)) return [pool];
  const own = rounds.map(({ mine }) => mine?.[scenario] ?? null);
  return [pool, { name: translate("chart.you"), ink: "accent", permille: own, texts: own.map((value) => (value === null ? "" : translate("you", { share: bareShare(value) }))) }];
}

/** One scenario: everybody's line as context, the pool from round to round, and mine. */
export function layRoundsPanel(input: FigureInput, metrics: Metrics, scenario: number, { x, y, width, plotHeight }: PanelPlace): { marks: Mark[]; points: Point[]; endY: number } {
  const rounds = shownRounds(input);
  const head = scenarioHead(input.theCase, scenario, { x, y, width }, metrics);
  const plot: Plot = { x0: x + START_ROOM, x1: x + width - END_ROOM, y0: head.endY + HEAD_GAP, y1: head.endY + HEAD_GAP + plotHeight };
  const name = (round: number) => (rounds.length > MOST_NAMED ? String(round) : input.translate("rounds.tick", { round }));
  const ground = plotGround(plot, { startX: x, roundNames: rounds.map(({ round }) => name(round)), shareText: (permille) => percentText(permille, 0) });
  const lines = linesOf(input, rounds, scenario);
  const people = shownLinks(input).map((link) => layLink({ plot, scenario, rounds: rounds.map(({ round }) => round) }, link));
  const label = input.theCase.scenarios[scenario]?.label ?? "";
  const points = lines.flatMap((line) =>
    line.permille.flatMap((value, i): Point[] => {
      const round = rounds[i];
      if (value === null || round === undefined) return [];
      const of = input.translate("rounds.point", { who: line.name, scenario: label, round: round.round });
      return [{ x: roundX(plot, i, rounds.length), y: heightOf(plot, value), reach: 9, name: of, value: line.ink === "ink" ? (line.texts[i] ?? "") : `${bareShare(value)}\u202f%` }];
    }),
  );
  return { marks: [...head.marks, ...ground, ...people, ...lines.flatMap((line) => layLine(line, plot)), ...endLabels(lines, plot)], points, endY: plot.y1 + BELOW };
}
