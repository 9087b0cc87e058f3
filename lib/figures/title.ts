import { POOLS } from "@/lib/core/pools/registry";
import { mustSaySimulated } from "@/lib/core/simulated";
import type { FigureInput } from "./input";
import { inSentence } from "./in-sentence";
import { oddsKey } from "./odds-words";
import { chosenPool, poolTexts, shownPeople, wholePercents } from "./shares";

/** The scenarios that a title names: the leader, and the one beside it that a reader asks about next. */
type Named = { leader: number; other: number; kind: "lead" | "level" | "even" };

/**
 * The leader is the largest share, the lower index on a tie. Beside it stands, in an ordered case, the far end of the
 * scale (the gravest, or the calmest when the gravest leads), otherwise the second largest. Equal whole percents are
 * "level", and all within one point "even".
 */
export function namedScenarios(distribution: readonly number[], ordered: boolean): Named {
  const shown = wholePercents(distribution);
  const bySize = shown.map((_, i) => i).sort((a, b) => (distribution[b] ?? 0) - (distribution[a] ?? 0) || a - b);
  const [leader = 0, second = 0] = bySize;
  const last = shown.length - 1;
  if (shown.length > 2 && Math.max(...shown) - Math.min(...shown) <= 1) return { leader, other: second, kind: "even" };
  if (shown[leader] === shown[second]) return { leader, other: second, kind: "level" };
  const farEnd = leader === last ? 0 : last;
  return { leader, other: ordered ? farEnd : second, kind: "lead" };
}

function findings(input: FigureInput, distribution: readonly number[]): string {
  const { theCase, translate } = input;
  const { leader, other, kind } = namedScenarios(distribution, theCase.ordered);
  const label = (i: number) => inSentence(theCase.scenarios[i]?.label ?? "", theCase);
  const odds = translate("odds", { odds: oddsKey(distribution[kind === "even" ? leader : other] ?? 0) });
  return translate(`findings.${kind}`, {
    leader: label(leader),
    other: label(other),
    percent: poolTexts(distribution, translate)[leader] ?? "",
    odds,
    count: distribution.length,
  });
}

function template(input: FigureInput): string {
  const { comparison } = input;
  const ofTeam = comparison.query.team !== null;
  if (mustSaySimulated({ realPeople: comparison.realPeople, simulated: shownPeople(comparison).simulated })) return ofTeam ? "simulatedTeam" : "simulatedCrowd";
  if (ofTeam) return "team";
  if (comparison.people.length > 1) return "crowd";
  return comparison.people.some((person) => person.mine) ? "you" : "one";
}

/** The title of the pool-bars figure: what the data show, in one line, from a template. */
export function poolBarsTitle(input: FigureInput): string {
  const { comparison, exercise, translate } = input;
  const distribution = chosenPool(comparison);
  if (distribution === null) return translate("title.nobody");
  const team = exercise.teams.find(({ id }) => id === comparison.query.team)?.name ?? comparison.query.team ?? "";
  const title = translate(`title.${template(input)}`, { team, findings: findings(input, distribution) });
  return POOLS[comparison.query.pool].sharpened ? translate("title.sharpened", { title }) : title;
}
