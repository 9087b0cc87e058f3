import * as z from "zod";
import { resolutionSchema, resolveSchema, type Resolution, type Resolve } from "@/lib/contract/resolution";
import { roundStageAt } from "@/lib/core/exercise/round-stage";
import type { Actor } from "./actor";
import { checkBody } from "./body";
import { loadedCase } from "./cases";
import { refuseInDryRun } from "./dry-run/refuse";
import { writeLog } from "./write-log";
import { getExercise } from "./exercises";
import { needFacilitator } from "./facilitator";
import { publish } from "./live";
import { ProblemError } from "./problem";
import { state } from "./state";
import { checkText } from "./text-rules";
import type { Transaction } from "./write-queue";

const NOTE_MAX_BYTES = 16_000;
const RESOLUTION = { number: true, kind: true, scenarioId: true, note: true, sources: true, createdAt: true } as const;
const sourcesSchema = z.array(z.string());

/** What has been decided in an exercise, or null: nothing yet, or the decision was taken back. */
export async function readResolution(exerciseId: string): Promise<Resolution | null> {
  const row = await state().reader.resolution.findFirst({ where: { exerciseId }, select: RESOLUTION, orderBy: { number: "desc" } });
  if (!row || row.kind === "undone") return null;
  return resolutionSchema.parse({ number: row.number, scenario: row.scenarioId, note: row.note, sources: sourcesSchema.parse(row.sources), at: row.createdAt.toISOString() });
}

async function needNoOpenRound(tx: Transaction, exerciseId: string, now: Date): Promise<void> {
  const rounds = await tx.round.findMany({ where: { exerciseId, stage: "open" }, select: { closesAt: true } });
  if (rounds.some(({ closesAt }) => roundStageAt({ stage: "open", closesAt }, now) === "open")) {
    throw new ProblemError("round_still_open", "A round is still open. Close it before you decide what happened.");
  }
}

type Decision = { kind: "scenario" | "ambiguous" | "undone"; scenarioId: string | null; note: string; sources: string[] };

async function insertDecision(tx: Transaction, exerciseId: string, decision: Decision, now: Date): Promise<number> {
  const number = (await tx.resolution.count({ where: { exerciseId } })) + 1;
  await tx.resolution.create({ data: { exerciseId, number, createdAt: now, ...decision }, select: { number: true } });
  await writeLog(tx, exerciseId, { kind: decision.kind === "undone" ? "resolution-undone" : "resolved" }, now);
  const stage = decision.kind === "undone" ? "closed" : "resolved";
  const { version } = await tx.exercise.update({ where: { id: exerciseId }, data: { stage, version: { increment: 1 } }, select: { version: true } });
  return version;
}

function checkScenario({ scenario }: Resolve, caseId: string): void {
  const ids = loadedCase(caseId).case.scenarios.map(({ id }) => id);
  if (scenario !== null && !ids.includes(scenario)) throw new ProblemError("unknown_scenario", `This case has no such scenario. Its scenarios are ${ids.join(", ")}.`);
}

/**
 * Decides what happened, as a facilitator. A later decision replaces it; all of them stay on record.
 * @throws `not_found`, `not_facilitator`, `unknown_field`, `invalid_body`, `invalid_text`, `unknown_scenario`, `round_still_open`, `dry_run`.
 */
export async function resolveExercise(actor: Actor, exerciseId: string, body: unknown): Promise<Resolution> {
  const exercise = await getExercise(exerciseId);
  await needFacilitator(actor, exercise);
  const asked = checkBody(resolveSchema, body);
  checkText("note", asked.note, NOTE_MAX_BYTES);
  checkScenario(asked, exercise.caseId);
  const { scenario, note, sources } = asked;
  const version = await state().writer.write(async (tx) => {
    const now = new Date();
    await refuseInDryRun(tx, exerciseId);
    await needNoOpenRound(tx, exerciseId, now);
    return insertDecision(tx, exerciseId, { kind: scenario === null ? "ambiguous" : "scenario", scenarioId: scenario, note, sources }, now);
  });
  publish(exerciseId, version);
  const resolution = await readResolution(exerciseId);
  if (!resolution) throw new ProblemError("not_resolved", "The decision was taken back at the same moment.");
  return resolution;
}

/** Takes the decision back, as a facilitator; without one nothing happens. @throws `not_found`, `not_facilitator`. */
export async function undoResolution(actor: Actor, exerciseId: string): Promise<void> {
  await needFacilitator(actor, await getExercise(exerciseId));
  const version = await state().writer.write(async (tx) => {
    const last = await tx.resolution.findFirst({ where: { exerciseId }, select: { kind: true }, orderBy: { number: "desc" } });
    return last && last.kind !== "undone" ? insertDecision(tx, exerciseId, { kind: "undone", scenarioId: null, note: "", sources: [] }, new Date()) : null;
  });
  if (version !== null) publish(exerciseId, version);
}
