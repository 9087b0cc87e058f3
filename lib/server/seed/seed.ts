import { join } from "node:path";
import { state } from "../state";
import type { Transaction } from "../write-queue";
import { PRACTICE_BOARD, PRACTICE_TEAMS, SEED, SIMULATED_PEOPLE } from "./practice-board";
import { seedCrowds } from "./shipped-crowds";
import { simulatedPeople } from "./simulated-people";

const CROWDS_DIR = join(process.cwd(), "crowds");

const idOf = (part: string) => `${PRACTICE_BOARD.id}.${part}`;

async function insertPractice(tx: Transaction, caseHash: string, now: Date): Promise<void> {
  const exerciseId = PRACTICE_BOARD.id;
  if (await tx.exercise.findUnique({ where: { id: exerciseId }, select: { id: true } })) return;
  const people = simulatedPeople(SEED, SIMULATED_PEOPLE, PRACTICE_TEAMS.map(({ leaning }) => leaning));
  await tx.exercise.create({ data: { ...PRACTICE_BOARD, stage: "open", caseHash, version: people.length }, select: { id: true } });
  await tx.team.createMany({ data: PRACTICE_TEAMS.map(({ slug, name }, position) => ({ id: idOf(slug), exerciseId, slug, name, position })) });
  await tx.round.create({ data: { id: idOf("1"), exerciseId, number: 1, stage: "open", opensAt: now }, select: { id: true } });
  await tx.participant.createMany({
    data: people.map(({ name, team }) => ({ id: idOf(name), exerciseId, teamId: idOf(PRACTICE_TEAMS[team]?.slug ?? ""), name, simulated: true })),
  });
  await tx.estimate.createMany({
    data: people.map(({ name, weights }, index) => ({
      id: idOf(`${name}.1`),
      exerciseId,
      participantId: idOf(name),
      roundId: idOf("1"),
      revision: 1,
      weights,
      version: index + 1,
      createdAt: now,
    })),
  });
}

/** Puts the practice board in place when its case has loaded, then the published forecasts. Done before: nothing happens. */
export async function seed(): Promise<void> {
  const { cases, writer } = state();
  const loaded = cases.get(PRACTICE_BOARD.caseId);
  if (loaded) await writer.write((tx) => insertPractice(tx, loaded.hash, new Date()));
  await seedCrowds(CROWDS_DIR);
}
