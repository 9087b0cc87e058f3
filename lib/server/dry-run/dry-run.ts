import { randomUUID } from "node:crypto";
import { dryRunSchema, type DryRun } from "@/lib/contract/dry-run";
import type { Exercise } from "@/lib/contract/exercises";
import type { Actor } from "../actor";
import { checkBody } from "../body";
import { writeLog } from "../write-log";
import { getExercise } from "../exercises";
import { needFacilitator } from "../facilitator";
import { forgetExercise } from "../forget-exercise";
import { publish } from "../live";
import { ProblemError } from "../problem";
import { BIRDS } from "../seed/simulated-people";
import { state } from "../state";
import type { Transaction } from "../write-queue";
import { letAnswer, openRound } from "./answer";
import { refuseInDryRun } from "./refuse";
import { removeDryRun } from "./remove";
import { readSnapshot, takeSnapshot } from "./snapshot";

/** @throws `not_found`, `not_facilitator`. */
async function exerciseToTry(actor: Actor, exerciseId: string): Promise<Exercise> {
  const exercise = await getExercise(exerciseId);
  await needFacilitator(actor, exercise);
  if (!exercise.invited || exercise.release === "live") throw new ProblemError("not_found", "Only exercises whose rounds are revealed can be tried out with simulated people.");
  return exercise;
}

/** Only before anything real is there: what somebody has answered, or seen, is never touched. */
async function needNothingReal(tx: Transaction, exerciseId: string): Promise<void> {
  const { stage } = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { stage: true } });
  if (stage === "resolved") throw new ProblemError("exercise_resolved", "What happened has been decided: there is nothing to try out any more.");
  await refuseInDryRun(tx, exerciseId);
  const here = { where: { exerciseId } };
  if ((await tx.estimate.count(here)) + (await tx.release.count(here)) > 0) throw new ProblemError("dry_run_impossible", "Somebody has answered already, so this exercise cannot be tried out any more.");
}

/** They take turns in the teams. Names that real people bear are left to them. */
async function joinSimulated(tx: Transaction, exerciseId: string, count: number): Promise<void> {
  const taken = new Set((await tx.participant.findMany({ where: { exerciseId }, select: { name: true } })).map(({ name }) => name));
  const names = [...BIRDS, ...BIRDS.map((bird) => `${bird} 2`)].filter((name) => !taken.has(name)).slice(0, count);
  const teams = await tx.team.findMany({ where: { exerciseId }, select: { id: true }, orderBy: { position: "asc" } });
  await tx.participant.createMany({ data: names.map((name, place) => ({ id: randomUUID(), exerciseId, teamId: teams[place % Math.max(1, teams.length)]?.id ?? null, name, simulated: true })) });
}

async function begin(tx: Transaction, exercise: Exercise, { people, language = "en" }: DryRun): Promise<number> {
  const { id } = exercise;
  const now = new Date();
  await needNothingReal(tx, id);
  const logEntry = await writeLog(tx, id, { kind: "dry-run", people }, now);
  await takeSnapshot(tx, id, { logEntry, language });
  await joinSimulated(tx, id, people);
  const round = await openRound(tx, id, now);
  if (round) await letAnswer(tx, exercise, round, language, now);
  return nextVersion(tx, id);
}

/** Moves the version on, so that every open page looks again. */
async function nextVersion(tx: Transaction, id: string): Promise<number> {
  return (await tx.exercise.update({ where: { id }, data: { version: { increment: 1 } }, select: { version: true } })).version;
}

async function change(exerciseId: string, work: (tx: Transaction) => Promise<number>): Promise<Exercise> {
  publish(exerciseId, await state().writer.write(work));
  return getExercise(exerciseId);
}

/**
 * Simulated people join an exercise, and answer where a round is open. Until they are removed nobody real can answer.
 * @throws `not_found`, `not_facilitator`, `unknown_field`, `invalid_body`, `exercise_resolved`, `dry_run` where one goes on, `dry_run_impossible` once somebody has answered.
 */
export async function startDryRun(actor: Actor, exerciseId: string, body: unknown): Promise<Exercise> {
  const exercise = await exerciseToTry(actor, exerciseId);
  const asked = checkBody(dryRunSchema, body);
  return change(exerciseId, (tx) => begin(tx, exercise, asked));
}

/** The simulated people answer in the round that is open, whoever has not yet. @throws `not_found`, also where no dry run goes on, `not_facilitator`, `round_not_open`. */
export async function letSimulatedAnswer(actor: Actor, exerciseId: string): Promise<Exercise> {
  const exercise = await exerciseToTry(actor, exerciseId);
  return change(exerciseId, async (tx) => {
    const now = new Date();
    const before = await readSnapshot(tx, exerciseId);
    if (before === null) throw new ProblemError("not_found", "There are no simulated people here.");
    const round = await openRound(tx, exerciseId, now);
    if (!round) throw new ProblemError("round_not_open", "No round is open, so nobody can answer. Open one first.");
    await letAnswer(tx, exercise, round, before.language, now);
    return nextVersion(tx, exerciseId);
  });
}

/** Removes the simulated people with all that was done with them. Doing it twice is no error. @throws `not_found`, `not_facilitator`. */
export async function endDryRun(actor: Actor, exerciseId: string): Promise<void> {
  await exerciseToTry(actor, exerciseId);
  const version = await state().writer.write((tx) => removeDryRun(tx, exerciseId, new Date()));
  forgetExercise(exerciseId);
  if (version !== null) publish(exerciseId, version);
}
