import { exerciseListItemSchema, exerciseSchema, type Exercise } from "@/lib/contract/exercises";
import type { Prisma } from "@/prisma/generated/client/client";
import { ProblemError } from "./problem";
import { state } from "./state";

const LIST_ITEM = { id: true, caseId: true, title: true, protocol: true, stage: true } satisfies Prisma.ExerciseSelect;

const EXERCISE = {
  ...LIST_ITEM,
  questionId: true,
  privacy: true,
  release: true,
  k: true,
  dataSource: true,
  rounds: { select: { number: true, closesAt: true }, orderBy: { number: "desc" }, take: 1 },
  teams: { select: { slug: true, name: true }, orderBy: { position: "asc" } },
} satisfies Prisma.ExerciseSelect;

type ExerciseRow = Prisma.ExerciseGetPayload<{ select: typeof EXERCISE }>;

function exerciseFromRow({ rounds, teams, ...row }: ExerciseRow): Exercise {
  const round = rounds[0];
  return exerciseSchema.parse({
    ...row,
    round: { number: round?.number ?? 1, of: row.protocol === "open-board" ? 1 : null, closesAt: round?.closesAt?.toISOString() ?? null },
    teams: teams.map(({ slug, name }) => ({ id: slug, name })),
  });
}

/** All exercises, oldest first. */
export async function listExercises() {
  const rows = await state().reader.exercise.findMany({ select: LIST_ITEM, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return rows.map((row) => exerciseListItemSchema.parse(row));
}

/** How many people have answered; for published forecasts, where that is no secret. */
export async function countPeople(exerciseId: string): Promise<number> {
  return state().reader.participant.count({ where: { exerciseId, estimates: { some: {} } } });
}

/** One exercise. Nothing in it depends on what anybody entered. @throws `not_found`. */
export async function getExercise(id: string): Promise<Exercise> {
  const row = await state().reader.exercise.findUnique({ where: { id }, select: EXERCISE });
  if (!row) throw new ProblemError("not_found", "There is no such exercise.");
  return exerciseFromRow(row);
}
