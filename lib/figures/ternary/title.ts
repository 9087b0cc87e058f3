import { totalVariation } from "@/lib/core/disagreement/total-variation";
import { countedPeople } from "../counted-people";
import { inSentence } from "../in-sentence";
import type { FigureInput } from "../input";
import { chosenPool } from "../shares";
import { ofSimulated } from "../simulated-title";

/** From here on a team is said to stand apart: ten of a hundred points would have to move. */
const APART = 0.1;

/** The team farthest from all others together, where any is far. */
function farTeam({ comparison }: FigureInput): string | null {
  const pool = comparison.pools.linear;
  if (pool === null || comparison.query.team !== null) return null;
  const apart = comparison.teams.flatMap(({ name, linear }) => (linear === null ? [] : [{ name, distance: totalVariation(linear, pool) }]));
  if (apart.length < 2) return null;
  const far = apart.reduce((most, one) => (one.distance > most.distance ? one : most));
  return far.distance >= APART ? far.name : null;
}

/** The scenario that most people hold for the likeliest, and how many; the first of equals. A person's ties count for the first scenario. */
function leaning({ comparison }: FigureInput): { scenario: number; count: number } {
  const { leaning: counts } = countedPeople(comparison);
  const count = Math.max(...counts);
  return { scenario: counts.indexOf(count), count };
}

/** The title of the ternary figure: which team stands apart, else where most people lean. */
export function ternaryTitle(input: FigureInput): string {
  const { comparison, theCase, translate } = input;
  if (chosenPool(comparison) === null) return translate("title.nobody");
  const team = farTeam(input);
  if (team !== null) return ofSimulated(input, translate("ternary.apart", { team }));
  const { scenario, count } = leaning(input);
  return ofSimulated(input, translate("ternary.leaning", { count, n: comparison.people.length, scenario: inSentence(theCase.scenarios[scenario]?.label ?? "", theCase) }));
}
