import { factsLine } from "../footer";
import { framedScene } from "../framed";
import type { FigureBox, FigureInput } from "../input";
import type { Metrics } from "../metrics";
import { PANEL_GAP, panelGrid } from "../panel-grid";
import type { Drawn, SceneSpec } from "../scene";
import { poolTexts } from "../shares";
import { shownLinks, shownRounds } from "./data";
import { layRoundsPanel } from "./panel";
import { MOST_LINES } from "./people";
import { roundsTitle } from "./title";

const LEAST_PANEL = 200;
const PLOT_HEIGHT = 150;
const ROW_GAP = 18;

function draw(input: FigureInput, metrics: Metrics, top: number, extra: number): Drawn {
  const { pad, width, rtl } = metrics;
  const { scenarios } = input.theCase;
  const { columns, rows, panelWidth } = panelGrid(scenarios.length, width - 2 * pad, LEAST_PANEL);
  const plotHeight = PLOT_HEIGHT + extra / rows;
  const drawn: Drawn = { marks: [], points: [], endY: top };
  for (let row = 0; row < rows; row += 1) {
    const y = row === 0 ? top : drawn.endY + ROW_GAP;
    const panels = scenarios.slice(row * columns, (row + 1) * columns).map((_, i) => {
      const column = rtl ? columns - 1 - i : i;
      return layRoundsPanel(input, metrics, row * columns + i, { x: pad + column * (panelWidth + PANEL_GAP), y, width: panelWidth, plotHeight });
    });
    drawn.marks.push(...panels.flatMap(({ marks }) => marks));
    drawn.points.push(...panels.flatMap(({ points }) => points));
    drawn.endY = Math.max(...panels.map(({ endY }) => endY));
  }
  return drawn;
}

/** What the thin lines are, or why there are none. */
function hintOf(input: FigureInput): string {
  const { translate } = input;
  const links = shownLinks(input);
  if (links.length > 0) return translate(links.some(({ people }) => people.length > MOST_LINES) ? "rounds.dense" : "rounds.thin");
  return translate((input.facts?.rounds?.links ?? []).length === 0 ? "rounds.oneRound" : "rounds.unlinked");
}

function sentences(input: FigureInput): string[] {
  const { theCase, translate } = input;
  return shownRounds(input).map(({ round, linear }) => {
    const texts = poolTexts(linear, translate);
    return translate("description.series", { name: translate("rounds.tick", { round }), shares: theCase.scenarios.map(({ label }, i) => `${label} ${texts[i] ?? ""}`).join(", ") });
  });
}

/**
 * The pool from round to round for each scenario, mine beside it, and how those went who answered two rounds.
 *
 * @param box the width in layout pixels (320 or more), and the least height
 * @returns final strings and placed marks; the same input gives the same spec
 */
export function roundsScene(input: FigureInput, box: FigureBox): SceneSpec {
  const nobody = shownRounds(input).length === 0;
  const painting = {
    ...{ figure: "rounds", title: roundsTitle(input), sentences: sentences(input) },
    method: factsLine(input, input.translate("rounds.method"), nobody ? [] : [hintOf(input)]),
    nothing: nobody ? input.translate("rounds.nobody") : null,
  };
  return framedScene(input, { ...painting, picture: (metrics, top, extra) => draw(input, metrics, top, extra) }, box);
}
