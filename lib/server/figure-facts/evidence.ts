import type { Comparison, ComparisonQuery } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { EvidenceFacts, FigureFacts } from "@/lib/contract/figure-facts";
import { citedShares } from "@/lib/core/exercise/cited-shares";
import type { Actor } from "../actor";
import { needToRead, standingInDiscussion } from "../discussion-gate";
import { getExercise } from "../exercises";
import { ProblemError } from "../problem";
import { saidInRound } from "../said";

type Asked = { comparison: Comparison; query: ComparisonQuery };

/** Whether the reasons of an exercise are open to a reader: who cited what stands in them. */
async function mayReadReasons(actor: Actor, exercise: Exercise): Promise<boolean> {
  try {
    needToRead(await standingInDiscussion(actor, exercise));
    return true;
  } catch (error) {
    if (error instanceof ProblemError) return false;
    throw error;
  }
}

/** Told once, when nobody can come any more: two states of a round would tell of those who came between them. */
function isOver({ rounds }: Exercise, { round, release }: Comparison): boolean {
  const its = rounds.find(({ number }) => number === round);
  return its?.stage === "revealed" && its.releases.at(-1) === release.version;
}

/** What those gave who cited a claim in the round that is compared, where its reasons may be read; simulated people in a dry run alone. O(claims · people). */
export async function evidenceFacts(actor: Actor, { comparison }: Asked): Promise<Pick<FigureFacts, "evidence">> {
  const exercise = await getExercise(comparison.exerciseId);
  const { k } = exercise;
  const nothing = (waits: EvidenceFacts["waits"]) => ({ evidence: { waits, n: 0, k, pool: [], claims: [] } });
  if (comparison.query.team !== null) return nothing("team");
  if (!isOver(exercise, comparison) || !(await mayReadReasons(actor, exercise))) return nothing("round");
  const said = await saidInRound(exercise, comparison.round);
  return { evidence: { waits: null, n: said.length, k, ...citedShares(said, k) } };
}
