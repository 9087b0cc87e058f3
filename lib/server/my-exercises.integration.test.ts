import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actorFromToken } from "./actor";
import { listMyExercises } from "./my-exercises";
import { Browser } from "./testing/browser";
import { teamExercise, tokenOf, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
let made: TeamExercise;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
beforeEach(async () => {
  made = await teamExercise(server);
});

const mine = async ({ cookie }: Browser) => (await listMyExercises(await actorFromToken(cookie?.split("=")[1]))).map(({ exercise, role }) => [exercise.id, role]);

async function joinBy(url: string, browser = new Browser(server)) {
  const answer = await browser.post("/api/join", { token: tokenOf(url) });
  expect(answer.status, answer.text).toBe(201);
  return { browser, answer };
}

const urlOf = (kind: string) => made.created.links.find((link) => link.kind === kind)?.url ?? "";

describe("listMyExercises(actor)", () => {
  it("lists what somebody made, joined or looks at, with his role, and nothing to a passer-by", async () => {
    const { id } = made.created;
    expect(await mine(made.facilitator)).toEqual([[id, "facilitator"]]);
    expect(await mine(await made.person())).toEqual([[id, "participant"]]);
    expect(await mine(await made.observer())).toEqual([[id, "observer"]]);
    expect(await mine(new Browser(server))).toEqual([]);
  });

  it("lists the newest first, and what others made not at all", async () => {
    const person = await made.person();
    const later = await teamExercise(server);
    await joinBy(later.created.recoveryLink, person);
    expect(await mine(person)).toEqual([[later.created.id, "facilitator"], [made.created.id, "participant"]]);
  });

  it("names the role that lets him do most", async () => {
    const { browser } = await joinBy(urlOf("observer"));
    await joinBy(urlOf("participant"), browser);
    expect(await mine(browser)).toEqual([[made.created.id, "participant"]]);
    await joinBy(made.created.recoveryLink, browser);
    expect(await mine(browser)).toEqual([[made.created.id, "facilitator"]]);
  });

  it("lists it on another device that came in by the personal link", async () => {
    const { answer } = await joinBy(urlOf("participant"));
    const { browser } = await joinBy(String(answer.json.personalLink));
    expect(await mine(browser)).toEqual([[made.created.id, "participant"]]);
  });

  it.each(["participant", "observer"])("does not list it to a %s whose link was revoked", async (kind) => {
    const { browser } = await joinBy(urlOf(kind));
    const link = made.created.links.find((one) => one.kind === kind);
    await made.facilitator.delete(`${made.api}/links/${link?.id}`);
    expect(await mine(browser)).toEqual([]);
  });

  it("does not list it on any device of who came in by a link that was revoked", async () => {
    const { answer } = await joinBy(urlOf("participant"));
    const { browser } = await joinBy(String(answer.json.personalLink));
    const link = made.created.links.find(({ kind }) => kind === "participant");
    await made.facilitator.delete(`${made.api}/links/${link?.id}`);
    expect(await mine(browser)).toEqual([]);
  });

  it("lists it to who came in by the code", async () => {
    const browser = new Browser(server);
    await browser.post("/api/join", { code: made.created.joinCode.code });
    expect(await mine(browser)).toEqual([[made.created.id, "participant"]]);
  });
});
