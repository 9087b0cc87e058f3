import type { Comparison } from "@/lib/contract/comparison";
import { camps } from "@/lib/core/disagreement/camps";
import { jsd } from "@/lib/core/disagreement/jsd";
import { jsdGroups } from "@/lib/core/disagreement/jsd-groups";
import { meanPairwiseEmd } from "@/lib/core/disagreement/mean-pairwise-emd";
import { meanPairwiseTv } from "@/lib/core/disagreement/mean-pairwise-tv";
import { severityVariance } from "@/lib/core/disagreement/severity-variance";
import { tastleWierman } from "@/lib/core/disagreement/tastle-wierman";
import type { Group, Released } from "../released";
import { rowsOf } from "./rows";

type Disagreement = NonNullable<Comparison["disagreement"]>;
type OrderedDisagreement = NonNullable<Disagreement["ordered"]>;

/** Stands for "without a team" among team ids, which are never empty. */
const TEAMLESS = "";

/** Null unless two groups have people, and every group with people has at least `k`. */
function betweenTeams(groups: readonly Group[], k: number): Disagreement["divergence"]["teams"] {
  const peopled = groups.filter(({ people }) => people.length > 0);
  if (peopled.length < 2 || peopled.some(({ people }) => people.length < k)) return null;
  const { within, between, withinByGroup } = jsdGroups(peopled.map(({ id, tally }) => ({ id: id ?? TEAMLESS, crowd: tally })));
  return { within, between, withinByTeam: withinByGroup.map(({ id, divergence }) => ({ id: id === TEAMLESS ? null : id, divergence })) };
}

function orderedOf({ people, tally }: Group, k: number): OrderedDisagreement {
  const found = camps(rowsOf(people));
  return {
    meanPairwiseEmd: meanPairwiseEmd(tally),
    severity: severityVariance(tally),
    consensus: tastleWierman(tally.shares.map((share) => share.mean())),
    camps: found && Math.min(found.low.n, found.high.n) >= k ? found : null,
  };
}

/** How the people that a query asks for differ; null for fewer than two. Groups of fewer than k people are not told of. */
export function disagreementOf({ exercise, ordered, asked, groups, query }: Pick<Released, "exercise" | "ordered" | "asked" | "groups" | "query">): Comparison["disagreement"] {
  if (asked.tally.n < 2) return null;
  const { jsd: total, normalised } = jsd(asked.tally);
  return {
    divergence: { total, normalised, teams: query.team === null ? betweenTeams(groups, exercise.k) : null },
    meanPairwiseTv: meanPairwiseTv(asked.tally),
    ordered: ordered ? orderedOf(asked, exercise.k) : null,
  };
}
