import type { FigureInput } from "../input";
import { chosenPool } from "../shares";
import { ofSimulated } from "../simulated-title";
import { divisionOf } from "./division";
import { shownTeams } from "./shown-teams";

function finding(input: FigureInput): string {
  const { translate } = input;
  const parts = divisionOf(input);
  const count = shownTeams(input).length;
  if (count === 0) return translate("teams.none");
  if (parts === null) return translate("teams.untold", { count });
  return parts.within >= parts.between ? translate("teams.mostWithin", { percent: parts.within }) : translate("teams.mostBetween", { percent: parts.between });
}

/** The title of the teams figure: whether people disagree inside their teams, or the teams with one another. */
export function teamsTitle(input: FigureInput): string {
  return chosenPool(input.comparison) === null ? input.translate("title.nobody") : ofSimulated(input, finding(input));
}
