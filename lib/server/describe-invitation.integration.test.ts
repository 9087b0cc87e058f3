import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Browser } from "./testing/browser";
import { teamExercise, tokenOf, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ask = (url: string, browser = new Browser(server)) => browser.post("/api/invitation", { token: tokenOf(url) });
const urlOf = ({ created }: TeamExercise, kind: string) => created.links.find((link) => link.kind === kind)?.url ?? "";

describe("POST /api/invitation", () => {
  it("tells what each link lets in", async () => {
    const exercise = await teamExercise(server);
    const { id } = exercise.created;
    const all = { exerciseId: id, title: "A test", name: null };
    expect((await ask(urlOf(exercise, "participant"))).json).toEqual({ ...all, role: "participant", team: "Red", asksName: "optional" });
    expect((await ask(urlOf(exercise, "observer"))).json).toEqual({ ...all, role: "observer", team: null, asksName: "never" });
    expect((await ask(exercise.created.recoveryLink)).json).toEqual({ ...all, role: "facilitator", team: null, asksName: "never" });
  });

  it.each([["anonymous", "never"], ["pseudonymous", "optional"], ["named", "required"]])("in %s exercises a name is asked: %s", async (privacy, asksName) => {
    const exercise = await teamExercise(server, { privacy });
    expect((await ask(urlOf(exercise, "participant"))).json).toMatchObject({ asksName });
  });

  it("makes nobody a member, however often it is asked", async () => {
    const exercise = await teamExercise(server);
    const browser = new Browser(server);
    for (let i = 0; i < 3; i += 1) await ask(urlOf(exercise, "participant"), browser);
    expect(browser.cookie).toBeUndefined();
    expect((await exercise.facilitator.get(`${exercise.api}/roster`)).json).toMatchObject({ people: [] });
  });

  it("knows whom a personal link brings back, and who is in already", async () => {
    const exercise = await teamExercise(server, { privacy: "named" });
    const ann = new Browser(server);
    const { json } = await ann.post("/api/join", { token: tokenOf(urlOf(exercise, "participant")), name: "Ann" });
    const back = { role: "participant", name: "Ann", asksName: "never" };
    expect((await ask(String(json.personalLink))).json).toMatchObject(back);
    expect((await ask(urlOf(exercise, "participant"), ann)).json).toMatchObject(back);
  });

  it("refuses a link that leads nowhere or was revoked, and a question without one", async () => {
    const exercise = await teamExercise(server);
    const link = exercise.created.links.find(({ kind }) => kind === "observer");
    await exercise.facilitator.delete(`${exercise.api}/links/${link?.id}`);
    expect((await ask(link?.url ?? "")).json).toMatchObject({ code: "link_revoked" });
    expect((await ask("/join#nothing")).json).toMatchObject({ code: "link_unknown" });
    expect((await new Browser(server).post("/api/invitation", {})).json).toMatchObject({ code: "invitation_needed" });
    expect((await new Browser(server).post("/api/invitation", { code: "ABCDEFGH" })).json).toMatchObject({ code: "unknown_field" });
  });
});
