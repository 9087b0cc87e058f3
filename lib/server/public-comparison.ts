import type { Comparison } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { PublishedRelease } from "@/lib/core/exercise/published-release";
import { actorInPlaceOf } from "./actor";
import { readComparison } from "./comparison";

/**
 * A release as outsiders see it: everybody together, nobody's own mark, behind the gate that onlookers pass. The reader is nobody:
 * no session is asked, and nothing is noted of him.
 * @throws what `readComparison` throws.
 */
export async function readPublicComparison({ id }: Pick<Exercise, "id">, { round, version }: PublishedRelease): Promise<Comparison> {
  return readComparison(actorInPlaceOf("observer"), id, { ...(round === null ? {} : { round }), ...(version === null ? {} : { asOf: version }) });
}
