import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/contract/comparison";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { dumpOfEverything } from "./testing/dump";
import { teamExercise, tokenOf, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const submit = (browser: Browser, { api }: TeamExercise, weights: number[], rationale = "") => browser.post(`${api}/estimates`, { weights, rationale }, { "idempotency-key": `k${weights.join("-")}` });
const compare = async (browser: Browser, { api }: TeamExercise) => (await browser.get(`${api}/comparison`)).json as unknown as Comparison & { code?: string };
const dots = async (browser: Browser, exercise: TeamExercise) => (await compare(browser, exercise)).people.map(({ weights }) => weights[0]);

/** Four people, of whom Zaphod has two devices. The round is open. */
async function withZaphod(more = {}) {
  const exercise = await teamExercise(server, { teams: [], k: 3, ...more });
  await exercise.command(1, "open");
  const [zaphod, phone] = [new Browser(server), new Browser(server)];
  const { json } = await zaphod.post("/api/join", { token: tokenOf(exercise.created.links[0]?.url ?? ""), name: "Zaphod" });
  await phone.post("/api/join", { token: tokenOf(String(json.personalLink)) });
  const others: Browser[] = [];
  for (let i = 0; i < 4; i += 1) others.push(await exercise.person());
  const [ann, ben, cem, dan] = others;
  if (!ann || !ben || !cem || !dan) throw new Error("Nobody came.");
  return { exercise, zaphod, phone, ann, ben, cem, dan, personalLink: String(json.personalLink), leave: () => zaphod.delete(`${exercise.api}/me`) };
}

describe("deleting oneself", () => {
  it("takes name, words, sessions of all devices, the personal link and stored answers; what was released stays", async () => {
    const { exercise, zaphod, phone, ann, ben, personalLink, leave } = await withZaphod();
    await submit(zaphod, exercise, [701, 199, 100], "my own words");
    await submit(phone, exercise, [702, 198, 100], "my better words");
    for (const [i, one] of [ann, ben].entries()) await submit(one, exercise, [100 + i, 800 - i, 100]);
    await exercise.command(1, "close", { reveal: true });
    expect(await dots(ann, exercise)).toEqual([100, 101, 702]);
    const session = zaphod.cookie ?? "";
    expect((await leave()).status).toBe(204);
    expect((await leave()).status).toBe(204);
    for (const when of ["at once", "after a restart"]) {
      if (when === "after a restart") await server.restart();
      expect(await dots(ann, exercise)).toEqual([100, 101, 702]);
      for (const device of [Object.assign(new Browser(server), { cookie: session }), phone]) expect((await device.get(`${exercise.api}/estimates/mine`)).json).toMatchObject({ code: "no_estimate" });
      expect((await new Browser(server).post("/api/join", { token: tokenOf(personalLink) })).json).toMatchObject({ code: "link_unknown" });
    }
    const dump = await dumpOfEverything();
    expect(["Zaphod", "my own words", "my better words", "k701-199-100", "k702-198-100"].filter((gone) => dump.includes(gone))).toEqual([]);
    const rows = await state().reader.participant.findMany({ where: { exerciseId: exercise.created.id, sessionId: null }, select: { seats: true, links: true, progress: true } });
    expect(rows).toEqual([{ seats: [], links: [], progress: [] }]);
  });

  it("takes back what is not out yet", async () => {
    const { exercise, zaphod, ann, ben, cem, leave } = await withZaphod();
    await submit(zaphod, exercise, [703, 197, 100]);
    for (const [i, one] of [ann, ben].entries()) await submit(one, exercise, [100 + i, 800 - i, 100]);
    await leave();
    expect((await dumpOfEverything()).includes("703,197,100")).toBe(false);
    // two are fewer than three
    expect((await exercise.command(1, "close", { reveal: true })).json).toMatchObject({ code: "too_few" });
    await submit(cem, exercise, [102, 798, 100]);
    await exercise.command(1, "close", { reveal: true });
    expect(await dots(ann, exercise)).toEqual([100, 101, 102]);
  });

  it("fills no batch: whoever leaves and comes again is one person, and stays in the batch that he came out with", async () => {
    const { exercise, zaphod, ann, ben, cem, dan, leave } = await withZaphod({ protocol: "workshop" });
    await submit(ann, exercise, [100, 800, 100]);
    for (let turn = 0; turn < 3; turn += 1) {
      await submit(zaphod, exercise, [704 + turn, 196 - turn, 100]);
      await leave();
      await zaphod.post("/api/join", { token: tokenOf(exercise.created.links[0]?.url ?? "") });
    }
    expect((await compare(ann, exercise)).code).toBe("not_released");
    await submit(ben, exercise, [101, 799, 100]);
    await submit(zaphod, exercise, [710, 190, 100]);
    expect(await dots(ann, exercise)).toEqual([100, 101, 710]);
    // a revision after the batch is not out, and goes with him; the dot stays
    await submit(zaphod, exercise, [720, 180, 100]);
    await leave();
    for (const [i, one] of [cem, dan].entries()) await submit(one, exercise, [102 + i, 798 - i, 100]);
    await exercise.command(1, "close", { reveal: true });
    expect(await dots(ann, exercise)).toEqual([100, 101, 710]);
    expect((await compare(cem, exercise)).code).toBe(undefined);
  });
});

describe("a batch", () => {
  it("never shows a revision of somebody who is out, in numbers or in reasons", async () => {
    const { exercise, ann, ben, cem, dan, zaphod } = await withZaphod({ protocol: "workshop" });
    const six = [ann, ben, cem, dan, zaphod, await exercise.person()];
    for (const [i, one] of six.slice(0, 3).entries()) await submit(one, exercise, [100 + i, 800 - i, 100], `reason ${i}`);
    await submit(ben, exercise, [500, 400, 100], "second thoughts");
    for (const [i, one] of six.slice(3).entries()) await submit(one, exercise, [103 + i, 797 - i, 100], `reason ${i + 3}`);
    expect(await dots(ann, exercise)).toEqual([100, 101, 102, 103, 104, 105]);
    const { text } = await ann.get(`${exercise.api}/comments`);
    expect(text).toContain("reason 5");
    expect(text).not.toMatch(/second thoughts|500,400/);
    expect((await ben.get(`${exercise.api}/estimates/mine`)).json).toMatchObject({ weights: [500, 400, 100] });
  });
});
