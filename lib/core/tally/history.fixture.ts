import fc from "fast-check";
import { weightsPermille, type WeightsPermille } from "../weights-permille";
import { Tally } from "./tally";

/** How people give shares: any per mille, round twentieths (many alike, many zeros), certainty. */
export function estimatesOf(k: number): fc.Arbitrary<WeightsPermille> {
  return fc.oneof(dealt(k, 1), dealt(k, 50), dealt(k, 1000));
}

/** Cuts the whole at k − 1 places that are multiples of `unit`. */
function dealt(k: number, unit: number): fc.Arbitrary<WeightsPermille> {
  const place = fc.nat({ max: 1000 / unit }).map((steps) => steps * unit);
  return fc.array(place, { minLength: k - 1, maxLength: k - 1 }).map((places) => {
    const cuts = [0, ...places.toSorted((a, b) => a - b)];
    return weightsPermille(cuts.map((cut, index) => (cuts[index + 1] ?? 1000) - cut));
  });
}

/** What can happen to a slice; `who` picks a person by turning round the list of those present. */
type Event =
  | { kind: "add"; weights: WeightsPermille }
  | { kind: "revise"; who: number; weights: WeightsPermille }
  | { kind: "remove"; who: number }
  | { kind: "merge"; people: WeightsPermille[] }
  | { kind: "addAll"; people: WeightsPermille[] };

export type History = { k: number; events: readonly Event[] };

export const SCENARIOS = fc.integer({ min: 2, max: 8 });

function eventOf(k: number): fc.Arbitrary<Event> {
  const weights = estimatesOf(k);
  const who = fc.nat({ max: 1000 });
  const people = fc.array(weights, { maxLength: 6 });
  return fc.oneof(
    { arbitrary: fc.record({ kind: fc.constant("add" as const), weights }), weight: 3 },
    { arbitrary: fc.record({ kind: fc.constant("revise" as const), who, weights }), weight: 2 },
    { arbitrary: fc.record({ kind: fc.constant("remove" as const), who }), weight: 2 },
    fc.record({ kind: fc.constant("merge" as const), people }),
    fc.record({ kind: fc.constant("addAll" as const), people }),
  );
}

/** A slice of 2 to 8 scenarios and what happens to it. */
export const HISTORIES = SCENARIOS.chain((k) => fc.record({ k: fc.constant(k), events: fc.array(eventOf(k), { maxLength: 40 }) }));

/** Lets `event` happen to the tally and, as a plain list, to the people; tells who is there then. */
function happen(tally: Tally, present: readonly WeightsPermille[], event: Event): readonly WeightsPermille[] {
  if (event.kind === "add") {
    tally.add(event.weights);
    return [...present, event.weights];
  }
  if (event.kind === "addAll") {
    tally.addAll(event.people);
    return [...present, ...event.people];
  }
  if (event.kind === "merge") {
    const other = new Tally(tally.k);
    event.people.forEach((weights) => other.add(weights));
    tally.merge(other);
    return [...present, ...event.people];
  }
  const index = event.who % Math.max(1, present.length);
  const before = present[index];
  if (!before) return present;
  if (event.kind === "remove") {
    tally.remove(before);
    return present.toSpliced(index, 1);
  }
  tally.revise(before, event.weights);
  return present.with(index, event.weights);
}

/** The tally after a history, and the rows of those who are in it then. */
export function afterwards({ k, events }: History): { tally: Tally; rows: number[][] } {
  const tally = new Tally(k);
  const present = events.reduce<readonly WeightsPermille[]>((people, event) => happen(tally, people, event), []);
  return { tally, rows: present.map((weights) => weights.map((weight) => weight / 1000)) };
}
