import { randomUUID } from "node:crypto";
import { state } from "../state";
import { hashToken, newToken } from "../token";
import { Browser } from "./browser";
import type { TestServer } from "./test-server";

/** Somebody who was let into an exercise, with the browser that he has. */
export type Seated = { id: string; name: string; team: string | null; browser: Browser };

/**
 * Lets people into an exercise straight in the database: joining by links one after the other would cost most of a test.
 * @param teams the team's id of each person; null for somebody without one.
 */
export async function seatPeople(server: TestServer, exerciseId: string, teams: readonly (string | null)[]): Promise<Seated[]> {
  const rows = await state().reader.team.findMany({ where: { exerciseId }, select: { id: true, slug: true } });
  const made = teams.map((team, index) => ({ id: randomUUID(), sessionId: randomUUID(), token: newToken(), name: `Person ${index}`, team }));
  await state().writer.write(async (tx) => {
    await tx.session.createMany({ data: made.map(({ sessionId, token }) => ({ id: sessionId, tokenHash: hashToken(token) })) });
    await tx.participant.createMany({ data: made.map(({ id, sessionId, name, team }) => ({ id, exerciseId, sessionId, name, simulated: false, teamId: rows.find(({ slug }) => slug === team)?.id ?? null })) });
    await tx.seat.createMany({ data: made.map(({ id, sessionId }) => ({ exerciseId, sessionId, role: "participant", participantId: id, createdAt: new Date() })) });
  });
  return made.map(({ id, name, team, token }) => {
    const browser = new Browser(server);
    browser.cookie = `bp=${token}`;
    return { id, name, team, browser };
  });
}
