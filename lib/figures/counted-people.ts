import type { Comparison } from "@/lib/contract/comparison";

type People = Comparison["people"];

/** Beyond this many people a picture shows where they are, and nobody by himself. */
const MOST_DOTS = 300;

/** Whether there are too many people to show each. */
export const isDense = ({ people }: Pick<Comparison, "people">): boolean => people.length > MOST_DOTS;

const PLACES = 1001;

/** People as counts. Each array says how many stand at each of the places 0 to 1000. */
export type CountedPeople = {
  /** By scenario, of the share in per mille. */
  shares: readonly Uint32Array[];
  /** How many hold each scenario for the likeliest; a person's ties count for the first scenario. */
  leaning: readonly number[];
  /** Of how grave an estimate is on the whole: 0 is the first scenario for certain, 1000 the last. */
  severity: Uint32Array;
};

/** Reads something of people once, as long as they are the same: a figure for a file is drawn up to a dozen times. */
export function once<T>(read: (people: People) => T): (comparison: Pick<Comparison, "people">) => T {
  const known = new WeakMap<People, { value: T }>();
  return ({ people }) => {
    const { value } = known.get(people) ?? { value: read(people) };
    known.set(people, { value });
    return value;
  };
}

const raise = (counts: Uint32Array | number[], place: number) => {
  counts[place] = (counts[place] ?? 0) + 1;
};

function count(people: People): CountedPeople {
  const k = people[0]?.weights.length ?? 0;
  const shares = Array.from({ length: k }, () => new Uint32Array(PLACES));
  const leaning = Array.from({ length: k }, () => 0);
  const severity = new Uint32Array(PLACES);
  for (const person of people) {
    let [first, most, gravity] = [0, -1, 0];
    for (let scenario = 0; scenario < k; scenario += 1) {
      const weight = person.weights[scenario] ?? 0;
      const counts = shares[scenario];
      if (counts) raise(counts, weight);
      if (weight > most) [first, most] = [scenario, weight];
      gravity += scenario * weight;
    }
    raise(leaning, first);
    raise(severity, Math.round(gravity / Math.max(1, k - 1)));
  }
  return { shares, leaning, severity };
}

/** The people of a comparison, counted. O(people · scenarios) at the first call for these people, then O(1). */
export const countedPeople = once(count);

/** How many of them are simulated. Cost as `countedPeople`, without the scenarios: for figures that show nobody. */
export const simulatedPeople = once((people) => people.reduce((simulated, person) => simulated + Number(person.simulated), 0));

/** The value of the `rank`-th of the counted people from below, from 1 on. */
function valueOfRank(counts: Uint32Array, rank: number): number {
  let below = 0;
  for (let place = 0; place < counts.length; place += 1) {
    below += counts[place] ?? 0;
    if (below >= rank) return place;
  }
  return NaN;
}

/** The `p`-quantile of counted values as `quantile` of `lib/core` has it (type 7), in per mille; NaN for nobody. */
export function quantileOfCounts(counts: Uint32Array, n: number, p: number): number {
  const position = (n - 1) * p;
  const part = position - Math.floor(position);
  return valueOfRank(counts, Math.floor(position) + 1) * (1 - part) + valueOfRank(counts, Math.ceil(position) + 1) * part;
}
