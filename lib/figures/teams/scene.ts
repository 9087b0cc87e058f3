import { factsLine } from "../footer";
import { framedScene } from "../framed";
import type { FigureBox, FigureInput } from "../input";
import type { Metrics } from "../metrics";
import { PANEL_GAP, panelGrid } from "../panel-grid";
import type { Drawn, SceneSpec } from "../scene";
import { poolTexts } from "../shares";
import { layPanel, panelHeight } from "./panel";
import { layDivision } from "./division";
import { shownTeams } from "./shown-teams";
import { teamsTitle } from "./title";

const ROW_GAP = 24;
/** Narrower than this, bars and values have no room beside one another. */
const LEAST_PANEL = 190;
const DIVISION_GAP = 18;

function draw(input: FigureInput, metrics: Metrics, top: number, extra: number): Drawn {
  const { pad, width, rtl } = metrics;
  const teams = shownTeams(input);
  const { columns, rows, panelWidth } = panelGrid(teams.length, width - 2 * pad, LEAST_PANEL);
  const stretch = extra / Math.max(1, rows * input.theCase.scenarios.length);
  const height = panelHeight(input, stretch);
  const panels = teams.map((team, i) => {
    const column = rtl ? columns - 1 - (i % columns) : i % columns;
    const place = { x: pad + column * (panelWidth + PANEL_GAP), y: top + Math.floor(i / columns) * (height + ROW_GAP), width: panelWidth };
    return layPanel({ input, metrics, place, stretch }, team);
  });
  const below = top + rows * height + Math.max(0, rows - 1) * ROW_GAP + DIVISION_GAP;
  const division = layDivision(input, metrics, below);
  return { marks: [...panels.flatMap(({ marks }) => marks), ...division.marks], points: [...panels.flatMap(({ points }) => points), ...division.points], endY: division.endY };
}

function sentences(input: FigureInput): string[] {
  const { theCase, translate } = input;
  return shownTeams(input).map(({ name, linear }) => {
    if (linear === null) return translate("description.series", { name, shares: translate("teams.few") });
    const texts = poolTexts(linear, translate);
    return translate("description.series", { name, shares: theCase.scenarios.map(({ label }, i) => `${label} ${texts[i] ?? ""}`).join(", ") });
  });
}

/**
 * The teams side by side, each with its linear pool and everybody's for comparison, and below them how much of the
 * disagreement lies within teams and how much between them.
 *
 * @param box the width in layout pixels (320 or more), and the least height
 * @returns final strings and placed marks; the same input gives the same spec
 */
export function teamsScene(input: FigureInput, box: FigureBox): SceneSpec {
  const method = factsLine(input, input.translate("teams.method"), []);
  const painting = { figure: "teams", title: teamsTitle(input), method, sentences: sentences(input), nothing: shownTeams(input).length === 0 ? input.translate("teams.nobody") : null };
  return framedScene(input, { ...painting, picture: (metrics, top, extra) => draw(input, metrics, top, extra) }, box);
}
