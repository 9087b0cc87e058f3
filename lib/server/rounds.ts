import type * as z from "zod";
import { roundStageSchema, type Exercise } from "@/lib/contract/exercises";
import { ROUND_COMMANDS, type RoundCommandKind } from "@/lib/contract/rounds";
import { refuseRoundCommand, type RoundCommand, type RoundFacts, type RoundRefusal } from "@/lib/core/exercise/round-commands";
import type { Actor } from "./actor";
import { checkBody } from "./body";
import { loadedCase } from "./cases";
import { writeLog } from "./write-log";
import { writeClosings } from "./close-by-clock";
import { getExercise } from "./exercises";
import { needFacilitator } from "./facilitator";
import { publish } from "./live";
import { ProblemError } from "./problem";
import { countWaiting, insertRelease } from "./release-batches";
import { state } from "./state";
import type { Transaction } from "./write-queue";

const SENTENCES: Record<RoundRefusal, string> = {
  no_such_round: "This exercise has no such round.",
  exercise_resolved: "What happened has been decided: the rounds stay as they are.",
  round_already_open: "This round was opened already.",
  round_not_open: "This round is not open. It may have been closed by somebody else, or by its time.",
  round_still_open: "This round is still open. Close it first.",
  already_revealed: "The numbers of this round are out, so it stays as it is. Plan another round instead.",
  previous_not_revealed: "Reveal the round before this one first: people begin from what it showed.",
  closes_in_the_past: "The closing time is over already. Choose a later one.",
  too_few: "Fewer people have answered than the smallest group that may be shown. Reopen the round, or wait for more of them.",
};

async function factsOf(tx: Transaction, exerciseId: string, now: Date): Promise<RoundFacts & { ids: string[]; version: number; release: string; dryRun: boolean }> {
  const row = await tx.exercise.findUniqueOrThrow({
    where: { id: exerciseId },
    select: { stage: true, k: true, version: true, release: true, dryRun: true, rounds: { select: { id: true, stage: true, closesAt: true }, orderBy: { number: "asc" } } },
  });
  const dryRun = row.dryRun !== null;
  const answered = await Promise.all(row.rounds.map(({ id }) => tx.participant.count({ where: { exerciseId, simulated: dryRun, estimates: { some: { roundId: id } } } })));
  const rounds = row.rounds.map(({ stage, closesAt }, index) => ({ stage: roundStageSchema.parse(stage), closesAt, answered: answered[index] ?? 0 }));
  return { rounds, ids: row.rounds.map(({ id }) => id), resolved: row.stage === "resolved", k: row.k, version: row.version, release: row.release, dryRun, now };
}

/** What comes out at the end of a round. In batches fewer than k people stay behind: they would be known as the last. */
async function releaseRest(tx: Transaction, round: { id: string; exerciseId: string }, { k, version, release, dryRun }: { k: number; version: number; release: string; dryRun: boolean }, now: Date): Promise<void> {
  if (release === "live") return;
  const least = release === "batches" ? k : 1;
  if ((await countWaiting(tx, round.id, dryRun)) >= least) await insertRelease(tx, round, version, now);
}

const STAGE_AFTER = { open: "open", close: "closed", extend: "open", reveal: "revealed", reopen: "open" } as const;

/** From the first round on the case is the one that people read then; later openings freeze nothing. @returns the hash of its file. */
async function freezeCase(tx: Transaction, { id, caseId }: Exercise, { kind, round }: RoundCommand): Promise<string | null> {
  if (kind !== "open" || round !== 1) return null;
  const { hash } = loadedCase(caseId);
  await tx.exercise.update({ where: { id }, data: { caseHash: hash }, select: { id: true } });
  return hash;
}

/** One command inside its transaction. The exercise's version moves on, so that every open page looks again. */
async function perform(tx: Transaction, exercise: Exercise, command: RoundCommand): Promise<number> {
  const { id: exerciseId } = exercise;
  const now = new Date();
  await writeClosings(tx, exerciseId, now);
  const facts = await factsOf(tx, exerciseId, now);
  const refusal = refuseRoundCommand(facts, command);
  if (refusal) throw new ProblemError(refusal, SENTENCES[refusal]);
  const id = facts.ids[command.round - 1] ?? "";
  const closesAt = "closesAt" in command ? command.closesAt : null;
  const times = "closesAt" in command ? { closesAt } : command.kind === "close" ? { closesAt: now } : {};
  await tx.round.update({ where: { id }, data: { stage: STAGE_AFTER[command.kind], ...times, ...(command.kind === "open" ? { opensAt: now } : {}) }, select: { id: true } });
  if (command.kind === "reveal") await releaseRest(tx, { id, exerciseId }, facts, now);
  const caseHash = await freezeCase(tx, exercise, command);
  await writeLog(tx, exerciseId, { kind: command.kind, round: command.round, closesAt, caseHash }, now);
  const { version } = await tx.exercise.update({ where: { id: exerciseId }, data: { version: { increment: 1 } }, select: { version: true } });
  return version;
}

/** The closing time that a body asks for: none said means the one that was planned when a round opens, else no time. */
function commandOf(kind: RoundCommandKind, round: number, body: { closesAt?: string | null | undefined }, exercise: Exercise): RoundCommand {
  if (kind === "close" || kind === "reveal") return { kind, round };
  const asked = body.closesAt === undefined && kind === "open" ? (exercise.rounds[round - 1]?.closesAt ?? null) : (body.closesAt ?? null);
  return { kind, round, closesAt: asked === null ? null : new Date(asked) };
}

/**
 * Opens, closes, extends, reveals or reopens a round, as a facilitator asks; "close" with `reveal` does both in one step.
 * Decided and written in one transaction by the server's clock: of two facilitators at once, one is refused.
 * @throws `not_found`, `not_facilitator`, `unknown_field`, `invalid_body`, and why a round cannot do it now.
 */
export async function changeRound(actor: Actor, exerciseId: string, round: number, kind: RoundCommandKind, body: unknown): Promise<Exercise> {
  const exercise = await getExercise(exerciseId);
  await needFacilitator(actor, exercise);
  if (exercise.release === "live" && kind === "reveal") throw new ProblemError("already_revealed", SENTENCES.already_revealed);
  const checked: { closesAt?: string | null | undefined; reveal?: boolean | undefined } = checkBody(ROUND_COMMANDS[kind] as z.ZodObject, body ?? {});
  const version = await state().writer.write(async (tx) => {
    const done = await perform(tx, exercise, commandOf(kind, round, checked, exercise));
    return checked.reveal === true ? perform(tx, exercise, { kind: "reveal", round }) : done;
  });
  publish(exerciseId, version);
  return getExercise(exerciseId);
}
