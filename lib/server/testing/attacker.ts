/** A dot as a comparison serves it. */
type Dot = { weights: number[]; team: string | null; mine: boolean };

/** What somebody saw of a round: the dots of each of its releases, oldest first. */
export type Views = readonly (readonly Dot[])[];

/**
 * What an attacker can tell apart who sees every release, knows his own numbers, and has watched who came when, who changed when
 * and who sits in which team: dots that appear, stay and vanish together under the same team's name. In a set of one he has
 * attributed a number. Numbers must all be different and none may come twice, so that a dot can be followed through releases.
 * @returns the others' numbers, as texts, set by set.
 */
export function setsToldApart(views: Views): string[][] {
  const sets = new Map<string, string[]>();
  const others = views.map((dots) => new Map(dots.filter(({ mine }) => !mine).map(({ weights, team }) => [weights.join(), team ?? "nobody's"])));
  for (const dot of new Set(others.flatMap((view) => [...view.keys()]))) {
    const trace = JSON.stringify(others.map((view) => view.get(dot) ?? null));
    sets.set(trace, [...(sets.get(trace) ?? []), dot]);
  }
  return [...sets.values()];
}

/** Distributions of three scenarios that lie more than 7 points apart in at least one of them, each handed out once. */
export function distinctEstimates(random: () => number): () => number[] {
  const all = Array.from({ length: 14 }, (_, a) => Array.from({ length: 14 - a }, (_, b) => [76 * a, 76 * b, 1000 - 76 * (a + b)])).flat();
  return () => {
    const [taken] = all.splice(Math.floor(random() * all.length), 1);
    if (!taken) throw new Error("distinctEstimates: there are no more than 105.");
    return taken;
  };
}
