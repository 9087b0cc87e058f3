import * as z from "zod";
import { Browser } from "./browser";
import { newestRelease } from "./published";
import { teamExercise, tokenOf, type TeamExercise } from "./team-exercise";
import type { TestServer } from "./test-server";

export const ROLES = ["stranger", "participant", "ofAnother", "observer", "facilitator", "revoked", "secret"] as const;
export type Role = (typeof ROLES)[number];
export const STAGES = ["draft", "open", "closed", "revealed", "resolved"] as const;
export type Stage = (typeof STAGES)[number];

const SECRET = "a-secret-of-sixteen-and-more";
const AS_SECRET = { authorization: `Bearer ${SECRET}` };
/** The server of an organisation: others reach it, and who knows the secret makes exercises. */
export const ORGANISATION = { HOST: "0.0.0.0", FACILITATOR_SECRET: SECRET };

const idSchema = z.object({ id: z.string(), url: z.string() });

/** A one-shot exercise that has come to a stage, with somebody in each role. */
export type Standing = {
  exercise: TeamExercise;
  /** The browser of a role, and what it sends besides its cookie. Strangers are new each time. */
  as: (role: Role) => { browser: Browser; headers: Record<string, string> };
  /** A link that nobody needs. */
  spareLink: string;
  /** What came out of its round; version 0: nothing. */
  released: { round: number; version: number };
};

async function walkTo(stage: Stage, { command, api, facilitator }: TeamExercise, people: readonly Browser[]): Promise<void> {
  if (stage === "draft") return;
  await command(1, "open");
  for (const person of people) await person.post(`${api}/estimates`, { weights: [500, 300, 200] });
  if (stage === "open") return;
  await command(1, "close");
  if (stage === "closed") return;
  await command(1, "reveal");
  if (stage === "resolved") await facilitator.post(`${api}/resolution`, { scenario: "status-quo", note: "It stayed so.", sources: ["https://example.org/report"] });
}

/** Somebody who takes part in another exercise that is open. */
async function personOfAnother(server: TestServer): Promise<Browser> {
  const another = await teamExercise(server, {}, AS_SECRET);
  const person = await another.person();
  await another.command(1, "open");
  await person.post(`${another.api}/estimates`, { weights: [100, 300, 600] });
  return person;
}

/** Brings an exercise to a stage with somebody in each role. */
export async function standingAt(server: TestServer, stage: Stage): Promise<Standing> {
  const exercise = await teamExercise(server, { protocol: "one-shot", teams: [] }, AS_SECRET);
  const { api, facilitator } = exercise;
  const link = async () => idSchema.parse((await facilitator.post(`${api}/links`, { kind: "participant" })).json);
  const [bad, spare] = [await link(), await link()];
  const revoked = new Browser(server);
  await revoked.post("/api/join", { token: tokenOf(bad.url) });
  const [ann, ben, observer, ofAnother] = [await exercise.person(), await exercise.person(), await exercise.observer(), await personOfAnother(server)];
  await walkTo(stage, exercise, [ann, ben, revoked]);
  await facilitator.delete(`${api}/links/${bad.id}`);
  const browsers = { participant: ann, ofAnother, observer, facilitator, revoked };
  const as = (role: Role) => ({ browser: role === "stranger" || role === "secret" ? new Browser(server) : browsers[role], headers: role === "secret" ? AS_SECRET : {} });
  return { exercise, as, spareLink: spare.id, released: { round: 1, version: await newestRelease(exercise) } };
}
