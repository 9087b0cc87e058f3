import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Exercise } from "@/lib/contract/exercises";
import type { LogEntry } from "@/lib/contract/rounds";
import { Browser, type Answer } from "./testing/browser";
import { teamExercise, tokenOf, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const LATER = "2099-06-01T12:00:00.000Z";

const patch = ({ api, facilitator }: TeamExercise, body: unknown, browser = facilitator): Promise<Answer> =>
  browser.send(api, { method: "PATCH", headers: { origin: "http://localhost", "content-type": "application/json" }, body: JSON.stringify(body) });
const exerciseOf = async ({ api, facilitator }: TeamExercise) => (await facilitator.get(api)).json as unknown as Exercise;
const logOf = async ({ api, facilitator }: TeamExercise) => ((await facilitator.get(`${api}/log`)).json as { entries: LogEntry[] }).entries;

describe("the settings of an exercise", () => {
  it("are changed before round 1 opens, each told in the log from what to what; what is so already changes nothing", async () => {
    const exercise = await teamExercise(server, { protocol: "workshop", release: "batches" });
    const asked = { title: "Gulf, week 4", privacy: "named", release: "at-close", k: 4, rounds: [{ closesAt: LATER }, {}] };
    expect(await patch(exercise, asked)).toMatchObject({ status: 200, json: { ...asked, rounds: [{ closesAt: LATER, stage: "planned" }, { closesAt: null, number: 2 }], links: [] } });
    const told = (await logOf(exercise)).map(({ kind, change }) => [kind, change]);
    expect(told).toEqual([
      ["planned-rounds", { from: [""], to: [LATER, ""] }],
      ["k", { from: ["2"], to: ["4"] }],
      ["release", { from: ["batches"], to: ["at-close"] }],
      ["privacy", { from: ["pseudonymous"], to: ["named"] }],
      ["title", { from: ["A test"], to: ["Gulf, week 4"] }],
      ["created", null],
    ]);
    expect((await patch(exercise, asked)).status).toBe(200);
    expect(await logOf(exercise)).toHaveLength(told.length);
  });

  it("let teams come, go and change names, as long as nobody is in those that go", async () => {
    const exercise = await teamExercise(server);
    await exercise.person(1);
    const { json } = await patch(exercise, { teams: [{ name: "Green" }, { id: "team-2", name: "Navy" }] });
    const { teams, links } = json as unknown as { teams: Exercise["teams"]; links: { team: string; url: string }[] };
    expect(teams).toEqual([{ id: expect.stringMatching(/^team-\w{5}$/), name: "Green" }, { id: "team-2", name: "Navy" }]);
    expect(links).toMatchObject([{ kind: "participant", team: teams[0]?.id }]);
    expect((await new Browser(server).post("/api/join", { token: tokenOf(links[0]?.url ?? "") })).json).toMatchObject({ team: teams[0]?.id });
    const [red] = exercise.created.links;
    expect((await new Browser(server).post("/api/join", { token: tokenOf(red?.url ?? "") })).json).toMatchObject({ code: "link_revoked" });
    expect((await patch(exercise, { teams: [{ id: "team-2", name: "Navy" }] })).json).toMatchObject({ code: "team_not_empty" });
    expect((await exerciseOf(exercise)).teams).toHaveLength(2);
    for (const bad of [[{ name: "A" }, { name: "A" }], [{ id: "team-9", name: "A" }], [{ id: "team-2", name: "A" }, { id: "team-2", name: "B" }]]) {
      expect((await patch(exercise, { teams: bad })).json).toMatchObject({ code: "invalid_body" });
    }
  });

  it("leave one link for everybody when the last team goes, and who deleted himself keeps none", async () => {
    const exercise = await teamExercise(server);
    const person = await exercise.person();
    await person.delete(`${exercise.api}/me`);
    const { json } = await patch(exercise, { teams: [] });
    expect(json).toMatchObject({ teams: [], links: [{ kind: "participant", team: null }] });
  });

  it("drop the names that people gave where an exercise becomes anonymous", async () => {
    const exercise = await teamExercise(server, { privacy: "named" });
    const ann = new Browser(server);
    const token = tokenOf(exercise.created.links[0]?.url ?? "");
    await ann.post("/api/join", { token, name: "Ann Example" });
    await patch(exercise, { privacy: "anonymous" });
    expect((await ann.post(`${exercise.api}/join`, {})).json.name).not.toBe("Ann Example");
  });

  it("are fixed when round 1 opens, but for the title and rounds that were not opened; those stay open for plans until the end", async () => {
    const exercise = await teamExercise(server, { protocol: "delphi", teams: [{ name: "Red" }] });
    await exercise.command(1, "open");
    for (const body of [{ privacy: "anonymous" }, { k: 3 }, { teams: [] }, { teams: [{ id: "team-1", name: "Pink" }] }, { rounds: [{ closesAt: LATER }, {}] }, { title: "Both", k: 3 }]) {
      expect(await patch(exercise, body), JSON.stringify(body)).toMatchObject({ status: 409, json: { code: "fixed_since_opening" } });
    }
    const before = await exerciseOf(exercise);
    expect(before.title).toBe("A test");
    expect((await patch(exercise, { title: "Renamed", rounds: [{}, { closesAt: LATER }, {}] })).json).toMatchObject({ title: "Renamed", rounds: [{ stage: "open" }, { closesAt: LATER }, { stage: "planned" }] });
    expect((await patch(exercise, { rounds: [{}, {}] })).json).toMatchObject({ rounds: [{ number: 1 }, { number: 2 }] });
    expect((await patch(exercise, { rounds: [{}] })).json).toMatchObject({ code: "invalid_body" });
    expect((await patch(exercise, { rounds: [{}, { closesAt: "2020-01-01T00:00:00Z" }] })).json).toMatchObject({ code: "closes_in_the_past" });
  });

  it("of a published or open board nobody changes; a k, a release or a number of rounds that the protocol does not have is refused", async () => {
    const exercise = await teamExercise(server);
    expect((await patch({ ...exercise, api: "/api/exercises/iran-pakistan-2024" }, { title: "Mine" })).json).toMatchObject({ code: "not_found" });
    expect((await patch(exercise, { title: "Mine" }, await exercise.person())).json).toMatchObject({ code: "not_facilitator" });
    expect((await patch(exercise, { release: "live" })).json).toMatchObject({ code: "invalid_body", errors: [{ path: "release" }] });
    expect((await patch(exercise, { rounds: [{}] })).json).toMatchObject({ code: "invalid_body", errors: [{ path: "rounds" }] });
    expect((await patch(exercise, { caseId: "other" })).json).toMatchObject({ code: "unknown_field" });
    expect((await patch(await teamExercise(server, { protocol: "open-board" }), { k: 3 })).json).toMatchObject({ code: "invalid_body", errors: [{ path: "k" }] });
  });

  it("and an opening at the same time: what was changed first holds in the round, what came later is refused", async () => {
    for (let race = 0; race < 20; race += 1) {
      const exercise = await teamExercise(server, { k: 2 });
      const change = () => patch(exercise, { k: 7 });
      const open = () => exercise.command(1, "open");
      const [first, second] = await Promise.all(race % 2 === 0 ? [change(), open()] : [open(), change()]);
      const changed = race % 2 === 0 ? first : second;
      const { k, rounds } = await exerciseOf(exercise);
      expect(rounds[0]?.stage).toBe("open");
      expect([changed?.status, k]).toEqual(changed?.status === 200 ? [200, 7] : [409, 2]);
      // whichever was first, the log tells them in the order in which they hold
      const kinds = (await logOf(exercise)).map(({ kind }) => kind).reverse();
      expect(kinds).toEqual(changed?.status === 200 ? ["created", "k", "open"] : ["created", "open"]);
    }
  });
});
