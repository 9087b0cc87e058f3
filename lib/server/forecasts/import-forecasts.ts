import type { LoadedCrowd } from "@/lib/case/forecasts/check-crowd-text";
import type { Forecast } from "@/lib/case/forecasts/forecast-report";
import type { EstimateWriter } from "../estimate-writer";
import type { Transaction } from "../write-queue";

/** The exercise of a crowd file is over: resolved when its case tells the outcome, else closed. */
async function insertExercise(tx: Transaction, { crowd, about }: LoadedCrowd, forecasts: readonly Forecast[]): Promise<void> {
  const { id, case: caseId, question: questionId, title, protocol, privacy, release, k } = crowd.exercise;
  const stage = about.outcome?.answers.some(({ question }) => question === questionId) ? "resolved" : "closed";
  await tx.exercise.create({
    data: { id, caseId, questionId, title, protocol, privacy, release, k, stage, caseHash: about.hash, version: forecasts.length, dataSource: crowd.dataSource },
    select: { id: true },
  });
  const teams = crowd.team?.teams ?? [];
  await tx.team.createMany({ data: teams.map(({ id: slug, name }, position) => ({ id: `${id}.${slug}`, exerciseId: id, slug, name, position })) });
  const times = forecasts.map(({ madeAt }) => new Date(madeAt));
  await tx.round.create({
    data: { id: `${id}.1`, exerciseId: id, number: 1, stage: "revealed", opensAt: times[0] ?? new Date(), closesAt: times.at(-1) ?? null },
    select: { id: true },
  });
  await tx.release.create({ data: { id: `${id}.1.r1`, exerciseId: id, roundId: `${id}.1`, number: 1, version: forecasts.length, createdAt: new Date() }, select: { id: true } });
}

/** Everybody once, in the order of their first forecasts; nobody of them has a session. */
async function insertPeople(tx: Transaction, { crowd }: LoadedCrowd, forecasts: readonly Forecast[]): Promise<ReadonlyMap<string, string>> {
  const exerciseId = crowd.exercise.id;
  const firsts = forecasts.filter(({ revision }) => revision === 1);
  const idOf = new Map(firsts.map(({ person }, index) => [person, `${exerciseId}.p${index + 1}`]));
  await tx.participant.createMany({
    data: firsts.map(({ person, team }) => ({
      id: idOf.get(person) ?? "",
      exerciseId,
      teamId: team === null ? null : `${exerciseId}.${team}`,
      name: `${crowd.person.prefix} ${person}`,
      simulated: false,
    })),
  });
  return idOf;
}

async function insertAll(tx: Transaction, loaded: LoadedCrowd, forecasts: readonly Forecast[]): Promise<"imported" | "exists"> {
  const exerciseId = loaded.crowd.exercise.id;
  if (await tx.exercise.findUnique({ where: { id: exerciseId }, select: { id: true } })) return "exists";
  await insertExercise(tx, loaded, forecasts);
  const idOf = await insertPeople(tx, loaded, forecasts);
  await tx.estimate.createMany({
    data: forecasts.map(({ person, revision, weights, madeAt }, index) => ({
      id: `${exerciseId}.e${index + 1}`,
      exerciseId,
      participantId: idOf.get(person) ?? "",
      roundId: `${exerciseId}.1`,
      revision,
      weights: [...weights],
      version: index + 1,
      createdAt: new Date(madeAt),
    })),
  });
  return "imported";
}

/**
 * Makes an exercise of published forecasts, in one transaction: teams, people, one closed round, and every revision as an
 * estimate, with versions in the order of time. An exercise that exists is left alone.
 * @param forecasts in the order in which they were made, as `readForecasts` gives them.
 */
export function importForecasts(writer: Pick<EstimateWriter, "write">, loaded: LoadedCrowd, forecasts: readonly Forecast[]): Promise<"imported" | "exists"> {
  return writer.write((tx) => insertAll(tx, loaded, forecasts));
}
