import { state } from "../state";

type Said = { weights: number[]; at?: Date };

/** Somebody in a made exercise, with what he said in its order. */
type Member = { name: string; team?: string; simulated?: boolean; sessionId?: string; said: Said[] };

const DATA_SOURCE = { text: "Forecasts of a tournament", url: "https://example.org/forecasts", licence: "CC0" };

const BEGAN = new Date("2024-01-19T12:00:00Z");

/** What differs from a one-shot exercise on the shipped ordered case that is resolved and released at its close. */
type Made = {
  id: string;
  published?: boolean;
  caseId?: string;
  questionId?: string;
  stage?: string;
  k?: number;
  teams?: string[];
  members: Member[];
};

/**
 * Writes an exercise with one round, people and their revisions straight into the database.
 * Versions are given round by round: everybody's first estimate, then everybody's second, …
 */
export async function makeExercise({ id, published = false, caseId = "iran-pakistan-2024", questionId = "q30", stage = "resolved", k = 5, teams = [], members }: Made): Promise<void> {
  const revisions = Math.max(0, ...members.map(({ said }) => said.length));
  const said = Array.from({ length: revisions }, (_, index) => index).flatMap((index) => members.flatMap((member) => member.said.slice(index, index + 1).map((one) => ({ ...one, member, revision: index + 1 }))));
  await state().writer.write(async (tx) => {
    await tx.exercise.create({
      data: {
        id, caseId, questionId, title: id, protocol: "one-shot", privacy: "pseudonymous", release: "at-close", k, stage, caseHash: "",
        version: said.length,
        ...(published ? { dataSource: DATA_SOURCE } : {}),
      },
    });
    await tx.round.create({ data: { id: `${id}.1`, exerciseId: id, number: 1, stage: stage === "open" ? "open" : "revealed", opensAt: BEGAN } });
    if (stage !== "open") await tx.release.create({ data: { id: `${id}.1.r1`, exerciseId: id, roundId: `${id}.1`, number: 1, version: said.length, createdAt: BEGAN } });
    await tx.team.createMany({ data: teams.map((slug, position) => ({ id: `${id}.${slug}`, exerciseId: id, slug, name: slug, position })) });
    await tx.participant.createMany({
      data: members.map(({ name, team, simulated = false, sessionId = null }) => ({ id: `${id}.${name}`, exerciseId: id, name, simulated, sessionId, teamId: team === undefined ? null : `${id}.${team}` })),
    });
    await tx.estimate.createMany({
      data: said.map(({ member, weights, at = BEGAN, revision }, index) => ({
        id: `${id}.${index}`, exerciseId: id, participantId: `${id}.${member.name}`, roundId: `${id}.1`, revision, weights, version: index + 1, createdAt: at,
      })),
    });
  });
}
