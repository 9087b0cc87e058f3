import { isDense } from "../counted-people";
import { factsLine, poolText } from "../footer";
import { framedScene } from "../framed";
import type { FigureBox, FigureInput } from "../input";
import type { Metrics } from "../metrics";
import { earlierRounds } from "../rounds/data";
import type { Drawn, SceneSpec } from "../scene";
import { chosenPool, permilleOf, shownPeople } from "../shares";
import { roundArrows } from "./arrows";
import { crowdMarks, sharesText } from "./crowd";
import { cornerRoom, floorOf, groundMarks } from "./ground";
import { leaders, nameList, namedMarks, namedPoints, widestName } from "./named";
import { heightOf, type TriangleBox } from "./place";
import { drawSeverity } from "./severity";
import { ternaryTitle } from "./title";

const TRIANGLE_OF = 3;
const MOST_SIDE = 430;
/** The per cents beside the slopes. */
const EDGE_ROOM = 26;
const LEADER_ROOM = 14;

/** The triangle with its names beside it, or below it where the figure is narrow. `extra` makes it larger, as far as the width allows. */
function drawTriangle(input: FigureInput, metrics: Metrics, top: number, extra: number): Drawn {
  const probe = namedMarks(input, { x: 0, y: 0, side: 1, rtl: metrics.rtl });
  const beside = !metrics.namesAbove;
  const room = metrics.width - 2 * metrics.pad - 2 * EDGE_ROOM - (beside ? widestName(probe) + LEADER_ROOM : 0);
  const side = Math.min(room, MOST_SIDE + extra / heightOf(1));
  const left = metrics.pad + EDGE_ROOM + (room - side) / 2;
  const shift = beside && metrics.rtl ? widestName(probe) + LEADER_ROOM : 0;
  const corners = cornerRoom(input, side, metrics);
  const box: TriangleBox = { x: left + shift, y: top + corners.above, side, rtl: metrics.rtl };
  const named = namedMarks(input, box);
  const crowd = crowdMarks(input, box, metrics.dotRadius - 0.4);
  const floor = floorOf(box) + corners.below;
  const names = beside ? { marks: leaders(named, box, { from: top + 6, to: floorOf(box) }), endY: floor } : nameList(named, { x: metrics.rtl ? metrics.width - metrics.pad - 6 : metrics.pad + 6, y: floor + 20, rtl: metrics.rtl });
  const arrows = roundArrows(input, box);
  const marks = [...groundMarks(input, box, metrics), ...crowd.marks, ...arrows.marks, ...names.marks, ...named.flatMap((one) => one.marks)];
  return { marks, points: [...namedPoints(named), ...arrows.points, ...crowd.points], endY: names.endY + 10 };
}

function picture(input: FigureInput, metrics: Metrics, top: number, extra: number): Drawn {
  return input.theCase.scenarios.length === TRIANGLE_OF ? drawTriangle(input, metrics, top, extra) : drawSeverity(input, metrics, top, extra);
}

function nothing({ comparison, theCase, translate }: FigureInput): string | null {
  if (comparison.people.length === 0) return translate("ternary.nobody");
  return theCase.scenarios.length === TRIANGLE_OF || theCase.ordered ? null : translate("ternary.needsOrder");
}

function hints(input: FigureInput): string[] {
  const { comparison, theCase, translate } = input;
  if (theCase.scenarios.length !== TRIANGLE_OF) return theCase.ordered ? [translate("ternary.severity")] : [];
  const people = isDense(comparison) ? translate("ternary.dense") : translate(comparison.teams.length > 1 ? "ternary.dotsByTeam" : "footer.dots");
  const simulated = !isDense(comparison) && shownPeople(comparison).simulated > 0 ? [translate("footer.hollow")] : [];
  const moved = earlierRounds(input).length > 0 ? [translate("ternary.moved")] : [];
  return [simulated.reduce((first, second) => translate("footer.also", { first, second }), people), ...moved];
}

function sentences({ comparison, translate }: FigureInput): string[] {
  const pool = chosenPool(comparison)?.map(permilleOf) ?? null;
  const teams = comparison.teams.flatMap(({ name, linear }) => (linear === null ? [] : [{ name, weights: linear.map(permilleOf) }]));
  const mine = comparison.mine === null ? [] : [{ name: translate("ternary.you"), weights: comparison.mine.weights }];
  const all = [...(pool === null ? [] : [{ name: translate("poolName", { pool: comparison.query.pool }), weights: pool }]), ...teams, ...mine];
  return all.map(({ name, weights }) => translate("description.series", { name, shares: sharesText(weights) }));
}

/**
 * Everybody in the triangle of three scenarios: people, teams, the pool and me; hexagons instead of dots beyond 300
 * people. With another number of ordered scenarios a line from the calmest to the gravest; without an order a sentence.
 *
 * @param box the width in layout pixels (320 or more), and the least height
 * @returns final strings and placed marks; the same input gives the same spec
 */
export function ternaryScene(input: FigureInput, box: FigureBox): SceneSpec {
  const painting = { figure: "ternary", title: ternaryTitle(input), method: factsLine(input, poolText(input), hints(input)), sentences: sentences(input), nothing: nothing(input) };
  return framedScene(input, { ...painting, picture: (metrics, top, extra) => picture(input, metrics, top, extra) }, box);
}
