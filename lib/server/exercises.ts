import { exerciseListItemSchema, exerciseSchema, roundStageSchema, type Exercise } from "@/lib/contract/exercises";
import { currentRound, exerciseStageAt, type ExerciseStage } from "@/lib/core/exercise/exercise-stage";
import { roundStageAt } from "@/lib/core/exercise/round-stage";
import type { Prisma } from "@/prisma/generated/client/client";
import { noteClosings } from "./close-by-clock";
import { ProblemError } from "./problem";
import { state } from "./state";
import { learnCase } from "./stored-cases";

const ROUND = { number: true, stage: true, closesAt: true, releases: { select: { version: true }, orderBy: { number: "asc" } } } satisfies Prisma.RoundSelect;

const LIST_ITEM = {
  id: true,
  caseId: true,
  title: true,
  protocol: true,
  stage: true,
  rounds: { select: ROUND, orderBy: { number: "asc" } },
} satisfies Prisma.ExerciseSelect;

const EXERCISE = {
  ...LIST_ITEM,
  questionId: true,
  privacy: true,
  release: true,
  k: true,
  dataSource: true,
  dryRun: true,
  caseHash: true,
  joinLocator: true,
  publication: { select: { createdAt: true, release: { select: { version: true, round: { select: { number: true } } } } } },
  resolutions: { select: { kind: true }, orderBy: { number: "desc" }, take: 1 },
  teams: { select: { slug: true, name: true }, orderBy: { position: "asc" } },
} satisfies Prisma.ExerciseSelect;

type ExerciseRow = Prisma.ExerciseGetPayload<{ select: typeof EXERCISE }>;

/** The rounds as they stand now, whether or not anybody has written down that their time is over. */
function roundsOf(rows: ExerciseRow["rounds"], now: Date) {
  return rows.map(({ number, stage, closesAt, releases }) => ({
    number,
    stage: roundStageAt({ stage: roundStageSchema.parse(stage), closesAt }, now),
    closesAt,
    releases: releases.map(({ version }) => version),
  }));
}

function stageOf(row: Pick<ExerciseRow, "stage" | "rounds">, now: Date): ExerciseStage {
  return exerciseStageAt(roundsOf(row.rounds, now), row.stage === "resolved", now);
}

/** Frozen is the file that was read when round 1 opened: the loaded one should still be it. */
function caseFileOf({ caseId, caseHash, joinLocator, rounds }: ExerciseRow): Exercise["caseFile"] {
  const loaded = state().cases.get(caseId)?.hash;
  if (joinLocator === null || rounds.every(({ stage }) => stage === "planned")) return { hash: loaded ?? caseHash, state: "not-frozen" };
  return { hash: caseHash, state: loaded === caseHash ? "as-frozen" : "changed" };
}

/** A decision that names a scenario, or published forecasts of a case that tells what happened. */
function isScored({ joinLocator, resolutions, dataSource, caseId, questionId }: ExerciseRow): boolean {
  if (joinLocator !== null) return resolutions.some(({ kind }) => kind === "scenario");
  const answers = state().cases.get(caseId)?.outcome?.answers ?? [];
  return dataSource !== null && answers.some(({ question }) => question === questionId);
}

function exerciseFromRow(found: ExerciseRow): Exercise {
  const { teams, joinLocator, publication, caseHash: _hash, resolutions: _resolutions, ...row } = found;
  const now = new Date();
  const rounds = roundsOf(row.rounds, now).map((round) => ({ ...round, closesAt: round.closesAt?.toISOString() ?? null }));
  const number = currentRound(rounds.map(({ stage }) => ({ stage })));
  return exerciseSchema.parse({
    ...row,
    stage: stageOf(row, now),
    round: { number, of: joinLocator === null && row.protocol !== "open-board" ? null : Math.max(1, rounds.length), closesAt: rounds[number - 1]?.closesAt ?? null },
    rounds,
    caseFile: caseFileOf(found),
    dryRun: row.dryRun !== null,
    publication: publication && { round: publication.release.round.number, version: publication.release.version, at: publication.createdAt.toISOString() },
    invited: joinLocator !== null,
    scored: isScored(found),
    teams: teams.map(({ slug, name }) => ({ id: slug, name })),
  });
}

/** All exercises that anybody may find, oldest first. Those that need an invitation are not among them. */
export async function listExercises() {
  const rows = await state().reader.exercise.findMany({ where: { joinLocator: null }, select: LIST_ITEM, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return rows.map((row) => exerciseListItemSchema.parse({ ...row, stage: stageOf(row, new Date()) }));
}

/** How many people have answered; for published forecasts, where that is no secret. */
export async function countPeople(exerciseId: string): Promise<number> {
  return state().reader.participant.count({ where: { exerciseId, estimates: { some: {} } } });
}

async function readRow(id: string): Promise<ExerciseRow> {
  const row = await state().reader.exercise.findUnique({ where: { id }, select: EXERCISE });
  if (!row) throw new ProblemError("not_found", "There is no such exercise.");
  return row;
}

/** Whether a round's time is over, and nobody has written that down yet. */
const isOverUnwritten = ({ rounds }: Pick<ExerciseRow, "rounds">, now: Date) => rounds.some(({ stage, closesAt }) => stage === "open" && closesAt !== null && closesAt <= now);

/** One exercise. Nothing in it depends on what anybody entered. The first reading after a round's time is over writes that into the log. @throws `not_found`. */
export async function getExercise(id: string): Promise<Exercise> {
  const row = await readRow(id);
  await learnCase(row.caseId);
  if (!isOverUnwritten(row, new Date())) return exerciseFromRow(row);
  await noteClosings(id);
  return exerciseFromRow(await readRow(id));
}
