import type { TableInput } from "../input";
import { seriesRows, type Series, type TableRow } from "../table";
import { type ShownLink, shownLinks, shownRounds } from "./data";
import { middleHalves } from "./middle-halves";
import { MOST_LINES } from "./people";

/** The numbers of the rounds figure: the pool and me in each round, then the pairs, numbered anew for every two rounds, or where they are many their middle half. */
export function roundsTable(input: TableInput): TableRow[] {
  const rounds = shownRounds(input);
  const pools = rounds.map(({ round, linear }): Series => ({ kind: "round_pool", name: `round ${round}`, values: linear, unit: "probability" }));
  const mine = rounds.flatMap(({ round, mine: values }): Series[] => (values === null ? [] : [{ kind: "round_you", name: `round ${round}`, values, unit: "per mille" }]));
  const pairs = shownLinks(input).flatMap((link) => (link.people.length > MOST_LINES ? halves(link) : pairsOf(link)));
  return seriesRows(input, [...pools, ...mine, ...pairs]);
}

/** The middle half of those who are too many for a line each. */
function halves({ from, to, people }: ShownLink): Series[] {
  const { before, after } = middleHalves(people);
  return ([[from, before], [to, after]] as const).flatMap(([round, half]): Series[] => {
    const name = `${from} and ${to}, round ${round}`;
    return [
      { kind: "pair_low", name, values: half.map(({ low }) => low), unit: "per mille" },
      { kind: "pair_high", name, values: half.map(({ high }) => high), unit: "per mille" },
    ];
  });
}

/** Each of them by himself, before and after. */
function pairsOf({ from, to, people }: ShownLink): Series[] {
  return people.flatMap(({ before, after }, i): Series[] => [
    { kind: "pair", name: `pair ${i + 1} of ${from} and ${to}, round ${from}`, values: before, unit: "per mille" },
    { kind: "pair", name: `pair ${i + 1} of ${from} and ${to}, round ${to}`, values: after, unit: "per mille" },
  ]);
}
