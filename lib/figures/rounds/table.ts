import type { FigureInput } from "../input";
import { seriesRows, type Series, type TableRow } from "../table";
import { shownLinks, shownRounds } from "./data";

/** The numbers of the rounds figure: the pool and me in each round, then the pairs, numbered anew for every two rounds. */
export function roundsTable(input: FigureInput): TableRow[] {
  const rounds = shownRounds(input);
  const pools = rounds.map(({ round, linear }): Series => ({ kind: "round_pool", name: `round ${round}`, values: linear, unit: "probability" }));
  const mine = rounds.flatMap(({ round, mine: values }): Series[] => (values === null ? [] : [{ kind: "round_you", name: `round ${round}`, values, unit: "per mille" }]));
  const pairs = shownLinks(input).flatMap(({ from, to, people }) =>
    people.flatMap(({ before, after }, i): Series[] => [
      { kind: "pair", name: `pair ${i + 1} of ${from} and ${to}, round ${from}`, values: before, unit: "per mille" },
      { kind: "pair", name: `pair ${i + 1} of ${from} and ${to}, round ${to}`, values: after, unit: "per mille" },
    ]),
  );
  return seriesRows(input, [...pools, ...mine, ...pairs]);
}
