import type { FigureInput } from "../input";
import type { Label } from "../marks";
import type { Metrics } from "../metrics";
import { mirrorLabel } from "../mirror";
import { tileOf } from "../scenario-head";
import type { Mark, Point } from "../scene";
import { permilleOf, poolTexts } from "../shares";
import type { ShownTeam } from "./shown-teams";

type Place = { x: number; y: number; width: number };
type Context = { input: FigureInput; metrics: Metrics; place: Place; stretch: number };

const HEAD = 30;
const ROW = 30;
const BAR = 16;
const TILE_GAP = 8;
/** Room for "100 %" after the longest bar. */
const VALUE_ROOM = 48;
const NAME = { size: 14, weight: 600 } as const;
const VALUE = { size: 13, weight: 600 } as const;
const NOTE = { size: 12, weight: 400 } as const;

/** How high a team's panel is; `stretch` pixels more for each scenario. */
export const panelHeight = ({ theCase }: FigureInput, stretch: number): number => HEAD + theCase.scenarios.length * (ROW + stretch);

/** A label of the panel as it stands in the panel's own direction. */
const own = ({ metrics, place }: Context, label: Label): Label => mirrorLabel(label, { rtl: metrics.rtl, width: 2 * place.x + place.width });

function head(context: Context, { name, n, simulated }: ShownTeam): Mark[] {
  const { place, input } = context;
  const title: Label = { text: name, x: place.x, y: place.y + 14, ...NAME, tone: "ink", anchor: "start" };
  const count: Label = { text: input.translate("teams.count", { n, simulated }), x: place.x + place.width, y: place.y + 14, ...NOTE, tone: "ink-3", anchor: "end" };
  return [title, count].map((label): Mark => ({ mark: "text", label: own(context, label) }));
}

/** The axis of a panel, from left to right in every language: the tiles stand at the reading start. */
function scaleOf({ metrics, place }: Context): { x0: number; at: (share: number) => number; tileX: number } {
  const tiles = metrics.tile + TILE_GAP;
  const x0 = place.x + (metrics.rtl ? 0 : tiles);
  const length = place.width - VALUE_ROOM - tiles;
  return { x0, at: (share) => x0 + share * length, tileX: metrics.rtl ? place.x + place.width - metrics.tile : place.x };
}

type RowNumbers = { scenario: number; share: number; text: string; together: number };

const upright = (x: number, y: number, ink: "ink" | "ink-3", width: number): Mark => ({ mark: "line", x1: x, y1: y - BAR / 2 - 4, x2: x, y2: y + BAR / 2 + 4, ink, width });

/** One scenario: the team's bar with its value, and a line where everybody together stands. */
function row(context: Context, name: string, { scenario, share, text, together }: RowNumbers): { marks: Mark[]; points: Point[] } {
  const { input, metrics, place, stretch } = context;
  const { x0, at, tileX } = scaleOf(context);
  const y = place.y + HEAD + scenario * (ROW + stretch) + (ROW + stretch) / 2;
  const tile = tileOf(input.theCase, scenario, { x: tileX, y: y - metrics.tile / 2, size: metrics.tile });
  const value: Label = { text, x: Math.max(at(share), at(together)) + 8, y: y + 4.5, ...VALUE, tone: "ink", anchor: "start" };
  const bar: Mark = { mark: "rect", box: { x: x0, y: y - BAR / 2, width: at(share) - x0, height: BAR }, ink: { scenario } };
  const points = Math.round(permilleOf(share - together) / 10);
  return {
    marks: [{ mark: "tile", tile }, bar, upright(x0, y, "ink-3", 1), upright(at(together), y, "ink", 1.5), { mark: "text", label: value, halo: true }],
    points: [{ x: at(share), y, reach: 8, name: `${name}, ${input.theCase.scenarios[scenario]?.label}`, value: input.translate("teams.value", { share: text, points }) }],
  };
}

function few(context: Context): Mark[] {
  const { place, input, stretch } = context;
  const label: Label = { text: input.translate("teams.few"), x: place.x, y: place.y + HEAD + (ROW + stretch) / 2 + 4, ...NOTE, tone: "ink-2", anchor: "start" };
  return [{ mark: "text", label: own(context, label) }];
}

/** One team: its name, how many people, and its share for each scenario; words instead where the team is too small to be shown. */
export function layPanel(context: Context, team: ShownTeam): { marks: Mark[]; points: Point[] } {
  const { linear } = team;
  if (linear === null) return { marks: [...head(context, team), ...few(context)], points: [] };
  const everybody = context.input.comparison.pools.linear ?? linear;
  const texts = poolTexts(linear, context.input.translate);
  const rows = linear.map((share, scenario) => row(context, team.name, { scenario, share, text: texts[scenario] ?? "", together: everybody[scenario] ?? share }));
  return { marks: [...head(context, team), ...rows.flatMap(({ marks }) => marks)], points: rows.flatMap(({ points }) => points) };
}
