import type { Comparison } from "@/lib/contract/comparison";
import { countIn } from "@/lib/core/tally/layout";
import { once } from "./once";

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

function count(people: People): CountedPeople {
  const k = people[0]?.weights.length ?? 0;
  // one array for all scenarios: a hundred thousand people through an array of arrays take twice as long
  const all = new Uint32Array(k * PLACES);
  const leaning = new Uint32Array(k);
  const severity = new Uint32Array(PLACES);
  for (const { weights } of people) {
    let first = 0;
    let most = -1;
    let gravity = 0;
    for (let scenario = 0; scenario < k; scenario += 1) {
      const weight = weights[scenario] ?? 0;
      countIn(all, scenario * PLACES + weight, 1);
      if (weight > most) {
        first = scenario;
        most = weight;
      }
      gravity += scenario * weight;
    }
    countIn(leaning, first, 1);
    countIn(severity, Math.round(gravity / Math.max(1, k - 1)), 1);
  }
  return { shares: Array.from({ length: k }, (_, scenario) => all.subarray(scenario * PLACES, (scenario + 1) * PLACES)), leaning: [...leaning], severity };
}

/** The people of a comparison, counted. O(people · scenarios) at the first call for these people, then O(1). */
export const countedPeople = ({ people }: Pick<Comparison, "people">): CountedPeople => countOnce(people);

const countOnce = once(count);
const simulatedOnce = once((people: People) => people.reduce((simulated, person) => simulated + Number(person.simulated), 0));

/** How many of them are simulated. Cost as `countedPeople`, without the scenarios: for figures that show nobody. */
export const simulatedPeople = ({ people }: Pick<Comparison, "people">): number => simulatedOnce(people);

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
