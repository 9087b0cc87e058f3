import type { Comparison, PoolId } from "@/lib/contract/comparison";
import { linear } from "@/lib/core/pools/linear";
import { POOLS } from "@/lib/core/pools/registry";
import { changesRanking } from "@/lib/core/sensitivity/changes-ranking";
import { poolsApart } from "@/lib/core/sensitivity/pools-apart";
import { withoutEachGroup } from "@/lib/core/sensitivity/without-each-group";
import { withoutEachPerson } from "@/lib/core/sensitivity/without-each-person";
import type { Released } from "../released";

/** Each team is left out only where it and the rest have at least k people; those without a team are no team. */
function withoutTeam({ exercise, asked, groups, query }: Pick<Released, "exercise" | "asked" | "groups" | "query">): Comparison["sensitivity"]["withoutTeam"] {
  if (query.team !== null) return [];
  const shown = groups.flatMap(({ id, tally }) => {
    const enough = tally.n >= exercise.k && asked.tally.n - tally.n >= exercise.k;
    return id !== null && enough ? [{ id, crowd: tally }] : [];
  });
  return withoutEachGroup(asked.tally, shown);
}

/** What would have come out without one person or one team, and how far the pools that exist here agree. */
export function sensitivityOf(
  released: Pick<Released, "exercise" | "asked" | "groups" | "query">,
  ids: readonly PoolId[],
  pools: Comparison["pools"],
): Comparison["sensitivity"] {
  const { people, tally } = released.asked;
  const existing = ids.flatMap((id) => {
    const probabilities = pools[id];
    return probabilities ? [{ id, probabilities }] : [];
  });
  return {
    withoutOne: withoutEachPerson(tally, people.map(({ weights }) => weights), linear),
    withoutTeam: withoutTeam(released),
    poolsApart: poolsApart(existing.filter(({ id }) => !POOLS[id].sharpened)),
    poolsRankOtherwise: existing.flatMap(({ id, probabilities }) => (pools.linear && changesRanking(pools.linear, probabilities) ? [id] : [])),
  };
}
