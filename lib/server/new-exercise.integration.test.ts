import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createdExerciseSchema } from "@/lib/contract/new-exercise";
import { Browser } from "./testing/browser";
import { ORGANISATION } from "./testing/roles";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const LEAST = { caseId: "iran-pakistan-2024", title: "Week 3", protocol: "idea" };
const make = (body: unknown, browser = new Browser(server)) => browser.post("/api/exercises", body);
const rounds = (count: number) => Array.from({ length: count }, () => ({ closesAt: null }));

describe("a new exercise", () => {
  it("is a draft with the rounds, the release and the question of its protocol and case, and is not listed", async () => {
    const browser = new Browser(server);
    const { status, json } = await make(LEAST, browser);
    expect(status).toBe(201);
    const created = createdExerciseSchema.parse(json);
    expect(created.id).toMatch(/^week-3-[0-9a-z]{4}$/);
    expect(created.links.map(({ kind }) => kind)).toEqual(["participant", "observer"]);
    expect(created.joinCode.code).toMatch(/^[A-Z2-9]{3}-[A-Z2-9]{5}$/);
    expect((await browser.get(`/api/exercises/${created.id}`)).json).toMatchObject({
      ...{ stage: "draft", questionId: "q30", release: "at-close", k: 5, privacy: "pseudonymous", invited: true, teams: [] },
      ...{ rounds: [{ number: 1, stage: "planned", releases: [] }, { number: 2, stage: "planned" }], round: { number: 1, of: 2 } },
    });
    const { exercises } = (await browser.get("/api/exercises")).json as { exercises: { id: string }[] };
    expect(exercises.map(({ id }) => id)).not.toContain(created.id);
    expect((await browser.get(`/api/exercises/${created.id}/roster`)).status).toBe(200);
  });

  it("has a link for each of its teams", async () => {
    const created = createdExerciseSchema.parse((await make({ ...LEAST, teams: [{ name: "Red" }, { name: "أزرق" }] })).json);
    expect(created.links.map(({ kind, team }) => [kind, team])).toEqual([["participant", "team-1"], ["participant", "team-2"], ["observer", null]]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["a case that does not exist", { caseId: "nowhere" }, "not_found"],
    ["a question of another case", { questionId: "q99" }, "invalid_body"],
    ["no title", { title: "  " }, "invalid_body"],
    ["a title with a NUL", { title: "a\u0000b" }, "invalid_text"],
    ["a title that reverses what follows", { title: "a\u202eb" }, "invalid_text"],
    ["half a character", { title: "a\ud800b" }, "invalid_text"],
    ["a team's name that isolates what follows", { teams: [{ name: "a\u2067b" }] }, "invalid_text"],
    ["too many teams", { teams: Array.from({ length: 13 }, (_, i) => ({ name: `T${i}` })) }, "invalid_body"],
    ["an unknown field", { stage: "open" }, "unknown_field"],
    ["an unknown field of a team", { teams: [{ name: "Red", id: "mine" }] }, "invalid_body"],
    ["a group of one", { k: 1 }, "invalid_body"],
    ["a group of 51", { k: 51 }, "invalid_body"],
    ["half a person", { k: 2.5 }, "invalid_body"],
    ["an unknown protocol", { protocol: "poll" }, "invalid_body"],
    ["an unknown privacy", { privacy: "secret" }, "invalid_body"],
    ["one round of IDEA", { rounds: rounds(1) }, "invalid_body"],
    ["three rounds of IDEA", { rounds: rounds(3) }, "invalid_body"],
    ["one round of Delphi", { protocol: "delphi", rounds: rounds(1) }, "invalid_body"],
    ["seven rounds of Delphi", { protocol: "delphi", rounds: rounds(7) }, "invalid_body"],
    ["two rounds of one-shot", { protocol: "one-shot", rounds: rounds(2) }, "invalid_body"],
    ["a live IDEA", { release: "live" }, "invalid_body"],
    ["batches of IDEA", { release: "batches" }, "invalid_body"],
    ["a live workshop", { protocol: "workshop", release: "live" }, "invalid_body"],
    ["an open board at its close", { protocol: "open-board", release: "at-close" }, "invalid_body"],
    ["a time that is none", { protocol: "one-shot", rounds: [{ closesAt: "tomorrow" }] }, "invalid_body"],
    ["an operator in place of a text", { caseId: { not: "" } }, "invalid_body"],
  ])("refuses %s", async (_what, more, code) => {
    const { status, json } = await make({ ...LEAST, ...more });
    expect([status >= 400 && status < 500, json.code]).toEqual([true, code]);
  });

  it("of an open board shows everybody at once: no group is too small there", async () => {
    const created = createdExerciseSchema.parse((await make({ ...LEAST, protocol: "open-board", k: 9 })).json);
    expect((await new Browser(server).get(`/api/exercises/${created.id}`)).json).toMatchObject({ release: "live", k: 1 });
  });
});

it("on a server that others reach, who knows the secret makes one, and facilitates it by his session from then on", async () => {
  await server.stop();
  server = await startTestServer(ORGANISATION);
  const browser = new Browser(server);
  expect((await make(LEAST, browser)).json).toMatchObject({ code: "not_facilitator" });
  expect((await browser.post("/api/exercises", LEAST, { authorization: "Bearer not-the-secret-but-as-long" })).json).toMatchObject({ code: "not_facilitator" });
  const made = await browser.post("/api/exercises", LEAST, { authorization: `Bearer ${ORGANISATION.FACILITATOR_SECRET}` });
  const { id } = createdExerciseSchema.parse(made.json);
  expect((await browser.post(`/api/exercises/${id}/rounds/1/open`, {})).status).toBe(200);
  expect((await new Browser(server).post(`/api/exercises/${id}/rounds/1/close`, {})).json).toMatchObject({ code: "not_facilitator" });
});
