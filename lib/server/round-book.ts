import { Tally } from "@/lib/core/tally/tally";
import type { WeightsPermille } from "@/lib/core/weights-permille";
import { comparePeople, type Person } from "./person";

/** The people who are counted together: a book keeps one tally for each. */
type Slice = Pick<Person, "team" | "simulated"> & { tally: Tally };

/**
 * What a round of an exercise comes to at one version: each person's last estimate, and a tally per team and kind of
 * people. A projection of rows, never their source: it is made from them at any time, in memory, and thrown away.
 */
export class RoundBook {
  readonly #last = new Map<string, Person>();
  readonly #slices: Slice[] = [];
  #people: readonly Person[] = [];
  #version = 0;

  /** @param k how many scenarios. */
  constructor(readonly k: number) {}

  /** The version up to which rows are in. */
  get version(): number {
    return this.#version;
  }

  /** Everybody, in an order that says nothing about who came when. */
  get people(): readonly Person[] {
    return this.#people;
  }

  /**
   * Brings the book to `version`. Making one from nothing is the same call with all rows.
   * @param estimates every row after the book's version up to the new one, oldest first.
   * @throws RangeError when a row has another number of scenarios; the book is of no use then. O(people + rows · K log 1000).
   */
  apply(estimates: readonly Person[], version: number): void {
    const changed = new Map(estimates.map((person) => [person.participantId, person]));
    const arrivals = new Map<Tally, WeightsPermille[]>();
    for (const person of changed.values()) {
      const { tally } = this.#sliceOf(person);
      const before = this.#last.get(person.participantId);
      if (before) tally.revise(before.weights, person.weights);
      else groupOf(arrivals, tally).push(person.weights);
      this.#last.set(person.participantId, person);
    }
    for (const [tally, rows] of arrivals) tally.addAll(rows);
    // nearly sorted already: sorting costs one walk
    if (changed.size > 0) this.#people = [...this.#people.filter(({ participantId }) => !changed.has(participantId)), ...changed.values()].sort(comparePeople);
    this.#version = version;
  }

  /** A tally of its own for all slices that `belongs` takes; it does not move on with the book. O(slices · 1000 · K). */
  tallyOf(belongs: (slice: Pick<Person, "team" | "simulated">) => boolean): Tally {
    const merged = new Tally(this.k);
    for (const slice of this.#slices) if (belongs(slice)) merged.merge(slice.tally);
    return merged;
  }

  #sliceOf({ team, simulated }: Person): Slice {
    const known = this.#slices.find((slice) => slice.team === team && slice.simulated === simulated);
    if (known) return known;
    const slice = { team, simulated, tally: new Tally(this.k) };
    this.#slices.push(slice);
    return slice;
  }
}

function groupOf(groups: Map<Tally, WeightsPermille[]>, tally: Tally): WeightsPermille[] {
  const known = groups.get(tally) ?? [];
  groups.set(tally, known);
  return known;
}
