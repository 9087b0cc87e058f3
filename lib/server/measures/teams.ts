import type { Comparison } from "@/lib/contract/comparison";
import { linear } from "@/lib/core/pools/linear";
import { countSimulated, type Released } from "../released";

/** Every team of the exercise with its linear pool; null where nobody of it is in the release. */
export function teamsOf({ exercise, groups }: Pick<Released, "exercise" | "groups">): Comparison["teams"] {
  return exercise.teams.map(({ id, name }) => {
    const team = groups.find((group) => group.id === id);
    const people = team?.people ?? [];
    return { id, name, n: people.length, simulated: countSimulated(people), linear: team ? linear(team.tally) : null };
  });
}
