import type { WorkedMethod } from "@/lib/contract/method-example";
import { roundStability } from "@/lib/core/rounds/round-stability";
import { rowsOf } from "../measures/rows";
import type { Person } from "../person";
import { asResult, quantity, valuesRow } from "./table";

/** A point: smaller moves count as none. */
const THRESHOLD = 0.01;

/**
 * Each person's first estimate of a round against the last, as though they were two rounds. Null for nobody.
 * @param revisions every estimate of the round, oldest first.
 */
export function roundsExample(revisions: readonly Person[]): WorkedMethod | null {
  const last = new Map(revisions.map((person) => [person.participantId, person]));
  const first = new Map(revisions.toReversed().map((person) => [person.participantId, person]));
  const n = last.size;
  if (n === 0) return null;
  const ids = [...last.keys()];
  const rowsAt = (moment: ReadonlyMap<string, Person>) => rowsOf(ids.flatMap((id) => moment.get(id) ?? []));
  const { meanMoveTv, shareChanged, poolMoveTv, dispersionRatio, shareMovedTowardPool } = roundStability(rowsAt(first), rowsAt(last), THRESHOLD);
  return {
    columns: { scenarios: false, more: ["value"] },
    rows: [
      asResult(valuesRow("meanMove", quantity(meanMoveTv, "points"))),
      valuesRow("shareChanged", quantity(shareChanged, "share")),
      valuesRow("poolMove", quantity(poolMoveTv, "points")),
      valuesRow("dispersionRatio", quantity(dispersionRatio)),
      valuesRow("movedToward", quantity(shareMovedTowardPool, "share")),
    ],
    facts: {
      n,
      changed: Math.round(shareChanged * n),
      meanMove: quantity(meanMoveTv, "points"),
      poolMove: quantity(poolMoveTv, "points"),
      toward: Math.round(shareMovedTowardPool * n),
    },
  };
}
