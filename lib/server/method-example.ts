import type { Language } from "@/lib/contract/languages";
import type { ExampleCrowd, InsteadReason, MethodExample, WorkedMethod } from "@/lib/contract/method-example";
import type { WorkedMethodId } from "@/lib/contract/methods";
import { inSentence } from "@/lib/figures/in-sentence";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import type { Actor } from "./actor";
import { getCase } from "./cases";
import { releasedPeople } from "./comparison";
import { readEstimates } from "./estimate-rows";
import { findEstimate } from "./estimates";
import { getExercise } from "./exercises";
import { knownOutcome } from "./known-outcome";
import { METHOD_WORK, type MethodWork } from "./method-examples/examples";
import type { Subject } from "./method-examples/subject";
import { findParticipant } from "./newcomer";
import { ProblemError } from "./problem";
import type { Released } from "./released";

/** Published crowds, open to everybody; the second has ordered scenarios. */
const DEFAULT_EXERCISE = { unordered: "russia-president-2012", ordered: "iraq-us-troops-2011" };

type Opened = { crowd: ExampleCrowd; worked: WorkedMethod };

/** Another crowd has to be shown, and why. */
class Instead extends Error {
  constructor(readonly reason: InsteadReason) {
    super(reason);
  }
}

const REFUSALS: ReadonlySet<string> = new Set<InsteadReason>(["not_found", "estimate_first", "not_released"]);
const isRefusal = (code: string): code is InsteadReason => REFUSALS.has(code);

/**
 * The scenario that came true, for a reader who knows it already: an example never tells it first. Published questions are
 * decided and open to everybody.
 */
async function knownToReader(actor: Actor, { exercise }: Released): Promise<number> {
  const participant = await findParticipant(actor, exercise.id);
  if (exercise.dataSource === null && !participant?.outcomeReadAt) throw new Instead("outcome");
  return knownOutcome(exercise).index;
}

/** The reader's own estimate as probabilities, or null. */
async function mineOf(actor: Actor, { exercise, query, release }: Released): Promise<readonly number[] | null> {
  const participant = await findParticipant(actor, exercise.id);
  const estimate = participant && (await findEstimate(participant.id, query.round, release.version));
  return estimate?.weights.map((weight) => weight / WHOLE_PERMILLE) ?? null;
}

async function revisionsOf({ exercise, query, release }: Released) {
  return readEstimates({ exerciseId: exercise.id, round: query.round, after: 0, upTo: release.version });
}

async function work(actor: Actor, method: MethodWork, released: Released, subject: Subject): Promise<WorkedMethod | null> {
  switch (method.needs) {
    case "people":
      return method.example(subject);
    case "outcome":
      return subject.happened === null ? null : method.example({ ...subject, happened: subject.happened });
    case "revisions":
      return method.example(await revisionsOf(released));
    case "nobody":
      return method.example();
  }
}

/** @throws Instead when this exercise cannot show the method; `ProblemError` of the gate. */
async function exampleOn(actor: Actor, exerciseId: string, method: MethodWork, language: Language): Promise<Opened> {
  const exercise = await getExercise(exerciseId);
  const theCase = await getCase(exercise.caseId, language);
  const { ordered, questions, question } = theCase;
  const scenarios = theCase.scenarios.map(({ id, label }) => ({ id, label, inSentence: inSentence(label, theCase) }));
  if (method.ordered && !ordered) throw new Instead("unordered");
  if (method.needs === "revisions" && exercise.dataSource === null) throw new Instead("published");
  const released = await releasedPeople(actor, exerciseId, {});
  const happened = method.needs === "outcome" ? await knownToReader(actor, released) : null;
  const worked = await work(actor, method, released, { released, scenarios, mine: await mineOf(actor, released), happened });
  if (!worked) throw new Instead("too_little");
  const { id, title, dataSource } = exercise;
  const asked = questions.find((one) => one.id === exercise.questionId);
  const crowd = {
    exercise: { id, title, dataSource },
    question: asked?.title ?? question,
    ordered,
    scenarios,
    n: released.release.n,
    simulated: released.release.simulated,
    happened,
  };
  return { crowd, worked };
}

async function tried(actor: Actor, exerciseId: string, method: MethodWork, language: Language): Promise<Opened | InsteadReason> {
  try {
    return await exampleOn(actor, exerciseId, method, language);
  } catch (error) {
    if (error instanceof Instead) return error.reason;
    if (error instanceof ProblemError && isRefusal(error.code)) return error.code;
    throw error;
  }
}

/**
 * A method worked out on an exercise: what the reader may see of it, through the same gate as the comparison. Where he may
 * not, or the method has nothing to work with there, on a published crowd, with the reason.
 * @param exerciseId undefined: a published crowd is what he asked for.
 * @param language in which the case is told.
 * @returns null where no crowd on this server can show it.
 */
export async function readMethodExample(actor: Actor, exerciseId: string | undefined, methodId: WorkedMethodId, language: Language): Promise<MethodExample | null> {
  const method = METHOD_WORK[methodId];
  if (method.needs === "nobody") return { ...method.example(), crowd: null, instead: null };
  const asked = exerciseId === undefined ? null : await tried(actor, exerciseId, method, language);
  if (asked !== null && typeof asked === "object") return { ...asked.worked, crowd: asked.crowd, instead: null };
  const shown = await tried(actor, method.ordered ? DEFAULT_EXERCISE.ordered : DEFAULT_EXERCISE.unordered, method, language);
  return typeof shown === "object" ? { ...shown.worked, crowd: shown.crowd, instead: asked } : null;
}
