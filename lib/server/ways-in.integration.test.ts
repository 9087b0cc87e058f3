import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

const join = (body: unknown, browser = new Browser(server)) => browser.post("/api/join", body);
const byLink = (url: string, browser = new Browser(server), more = {}) => join({ token: tokenOf(url), ...more }, browser);
const linkOf = ({ created }: TeamExercise, kind: string, team = 0) => created.links.filter((link) => link.kind === kind)[team] ?? { id: "", url: "" };
const submit = (browser: Browser, { api }: TeamExercise, weights = [500, 300, 200]) => browser.post(`${api}/estimates`, { weights });
const revoke = ({ api, facilitator }: TeamExercise, id: string) => facilitator.delete(`${api}/links/${id}`);

/** An open exercise and somebody in it, with his personal link. */
async function withAnn(more = {}) {
  const exercise = await teamExercise(server, more);
  await exercise.command(1, "open");
  const ann = new Browser(server);
  const { json } = await byLink(linkOf(exercise, "participant").url, ann, { name: "Ann" });
  return { exercise, ann, personalLink: String(json.personalLink) };
}

describe("joining", () => {
  it.each<[string, unknown, string]>([
    ["nothing at all", {}, "invitation_needed"],
    ["a token that is none", { token: "abc" }, "link_unknown"],
    ["a token that nobody made", { token: "A".repeat(43) }, "link_unknown"],
    ["a code that nobody made", { code: "ABC-DEFGH" }, "code_unknown"],
    ["a code of letters that no code has", { code: "ABC-DEFG0" }, "code_unknown"],
    ["an unknown field", { token: "abc", role: "facilitator" }, "unknown_field"],
    ["whom one wants to be", { token: "abc", participantId: "ann" }, "unknown_field"],
    ["an operator", { token: { not: "" } }, "invalid_body"],
  ])("refuses %s", async (_what, body, code) => {
    expect((await join(body)).json).toMatchObject({ code });
  });

  it.each<[string, object, string]>([
    ["a name with a NUL", { name: "a\u0000b" }, "invalid_text"],
    ["a name that reverses what follows", { name: "a\u202eb" }, "invalid_text"],
    ["an empty name", { name: " " }, "invalid_body"],
    ["a name of 61 letters", { name: "a".repeat(61) }, "invalid_body"],
    ["a team that does not exist", { team: "team-9" }, "not_found"],
    ["the name of somebody who is there", { name: "Ann" }, "invalid_body"],
  ])("refuses %s", async (_what, more, code) => {
    const { exercise } = await withAnn();
    expect((await byLink(linkOf(exercise, "participant").url, new Browser(server), more)).json).toMatchObject({ code });
  });

  it("takes a name with a direction mark, which Arabic needs", async () => {
    const { exercise } = await withAnn();
    expect((await byLink(linkOf(exercise, "participant").url, new Browser(server), { name: "سارة\u200f" })).status).toBe(201);
  });

  it("puts people where the link says, under the name that the privacy allows", async () => {
    const anonymous = await teamExercise(server, { privacy: "anonymous" });
    const { json } = await byLink(linkOf(anonymous, "participant", 1).url, new Browser(server), { name: "Real Name", team: "team-1" });
    expect(json).toMatchObject({ role: "participant", team: "team-2" });
    expect(json.name).not.toBe("Real Name");
    const named = await teamExercise(server, { privacy: "named" });
    expect((await byLink(linkOf(named, "participant").url)).json).toMatchObject({ code: "invalid_body" });
    const other = linkOf(await teamExercise(server), "participant");
    expect((await new Browser(server).post(`${named.api}/join`, { token: tokenOf(other.url) })).json).toMatchObject({ code: "link_unknown" });
  });

  it("makes one person of a session, however many join at once by it, and by whichever link", async () => {
    const { exercise, ann, personalLink } = await withAnn();
    const late = await exercise.person(1);
    const { exercise: elsewhere } = await withAnn();
    const links = [linkOf(elsewhere, "participant").url, linkOf(elsewhere, "participant", 1).url];
    const answers = await Promise.all(Array.from({ length: 6 }, (_, i) => byLink(links[i % 2] ?? "", ann)));
    expect(new Set(answers.map(({ status, json }) => `${status} ${String(json.name)}`)).size).toBe(1);
    // somebody else's personal link makes nobody somebody else
    expect((await byLink(personalLink, late)).json).not.toMatchObject({ name: "Ann" });
    await submit(late, exercise);
    expect((await ann.get(`${exercise.api}/estimates/mine`)).json).toMatchObject({ code: "no_estimate" });
  });
});

describe("a spoken code", () => {
  it("lets in until there is a newer one, until its time is over, and while few have guessed", async () => {
    const { exercise } = await withAnn();
    const { code } = exercise.created.joinCode;
    expect((await join({ code: code.toLowerCase().replace("-", " ") })).status).toBe(201);
    const renewed = String((await exercise.facilitator.post(`${exercise.api}/links/code`, {})).json.code);
    expect((await join({ code })).json).toMatchObject({ code: "code_unknown" });
    expect((await join({ code: renewed })).status).toBe(201);
    const guesses = await Promise.all(Array.from({ length: 80 }, () => join({ code: `${renewed.slice(0, 4)}AAAAA` })));
    expect(new Set(guesses.map(({ json }) => json.code))).toEqual(new Set(["code_unknown", "rate_limited"]));
    // whoever guesses right among the guesses is not told so either
    expect((await join({ code: renewed })).json).toMatchObject({ code: "rate_limited" });
    await server.restart();
    await state().writer.write((tx) => tx.exercise.update({ where: { id: exercise.created.id }, data: { joinCodeExpiresAt: new Date(Date.now() - 1) } }));
    expect((await join({ code: renewed })).json).toMatchObject({ code: "code_unknown" });
  });
});

describe("a personal link", () => {
  it("brings somebody back on a second device: both submit as one person, and revisions count on", async () => {
    const { exercise, ann, personalLink } = await withAnn();
    expect((await submit(ann, exercise)).json).toMatchObject({ revision: 1 });
    const phone = new Browser(server);
    expect((await byLink(personalLink, phone)).json).toMatchObject({ name: "Ann", team: "team-1", personalLink: null });
    expect((await phone.get(`${exercise.api}/estimates/mine`)).json).toMatchObject({ weights: [500, 300, 200] });
    expect((await submit(phone, exercise, [400, 400, 200])).json).toMatchObject({ revision: 2 });
    await server.restart();
    expect((await submit(ann, exercise, [300, 400, 300])).json).toMatchObject({ revision: 3 });
    expect((await exercise.facilitator.get(`${exercise.api}/turnout`)).json).toMatchObject({ answered: 1, people: 1 });
  });
});

describe("a link that is revoked", () => {
  it("lets nobody in; who came by it can do nothing on any device, until a new link lets him act again", async () => {
    const { exercise, ann, personalLink } = await withAnn();
    const phone = new Browser(server);
    await byLink(personalLink, phone);
    const link = linkOf(exercise, "participant");
    for (let twice = 0; twice < 2; twice += 1) expect((await revoke(exercise, link.id)).status).toBe(204);
    expect((await byLink(link.url)).json).toMatchObject({ code: "link_revoked" });
    await server.restart();
    await byLink(personalLink, ann);
    const tablet = new Browser(server);
    await byLink(personalLink, tablet);
    for (const device of [ann, phone, tablet]) {
      expect((await submit(device, exercise)).json).toMatchObject({ code: "link_revoked" });
      expect((await device.get(`${exercise.api}/comparison`)).json).toMatchObject({ code: "link_revoked" });
    }
    const { url } = (await exercise.facilitator.post(`${exercise.api}/links`, { kind: "participant" })).json;
    expect((await byLink(String(url), ann)).json).toMatchObject({ name: "Ann", team: "team-1" });
    for (const device of [ann, phone, tablet]) expect((await submit(device, exercise)).status).toBe(201);
  });

  it("takes an observer's and a facilitator's seat, but never that of who made the exercise", async () => {
    const { exercise } = await withAnn();
    const [observer, second] = [await exercise.observer(), new Browser(server)];
    await byLink(exercise.created.recoveryLink, second);
    await byLink(exercise.created.recoveryLink, exercise.facilitator);
    expect((await exercise.command(1, "extend", { closesAt: null }, second)).status).toBe(200);
    const { links } = (await exercise.facilitator.get(`${exercise.api}/links`)).json as { links: { id: string; kind: string; used: number }[] };
    expect(links.map(({ kind, used }) => [kind, used]).sort()).toEqual([["facilitator", 1], ["observer", 1], ["participant", 0], ["participant", 1]]);
    for (const { id, kind } of links) if (kind !== "participant") await revoke(exercise, id);
    expect((await observer.get(`${exercise.api}/turnout`)).json).toMatchObject({ code: "not_facilitator" });
    expect((await exercise.command(1, "close", {}, second)).json).toMatchObject({ code: "not_facilitator" });
    expect((await exercise.command(1, "close")).status).toBe(200);
  });

  it("is one of this exercise, and not somebody's personal one", async () => {
    const { exercise } = await withAnn();
    const { exercise: other } = await withAnn();
    const personal = await state().reader.link.findFirst({ where: { exerciseId: exercise.created.id, kind: "personal" }, select: { id: true } });
    for (const id of [personal?.id ?? "", linkOf(other, "observer").id, "nothing"]) expect((await revoke(exercise, id)).json).toMatchObject({ code: "not_found" });
    const make = (body: unknown) => exercise.facilitator.post(`${exercise.api}/links`, body);
    expect((await make({ kind: "personal" })).json).toMatchObject({ code: "invalid_body" });
    expect((await make({ kind: "participant", team: "team-9" })).json).toMatchObject({ code: "not_found" });
    expect((await make({ kind: "participant", uses: 1 })).json).toMatchObject({ code: "unknown_field" });
  });
});

it("no token and no code stands in any table in clear", async () => {
  const { exercise, ann, personalLink } = await withAnn();
  await submit(ann, exercise);
  const dump = await dumpOfEverything();
  const { code } = exercise.created.joinCode;
  const secrets = [code, code.replace("-", ""), code.slice(4), ...[personalLink, exercise.created.recoveryLink, ...exercise.created.links.map(({ url }) => url)].map(tokenOf), ...[ann, exercise.facilitator].map(({ cookie }) => cookie?.split("=")[1] ?? "")];
  expect(secrets.map(({ length }) => length)).toEqual([9, 8, 5, ...Array<number>(7).fill(43)]);
  expect(secrets.filter((secret) => dump.includes(secret))).toEqual([]);
  expect(dump).toContain("Ann");
});

it("somebody who comes in the second round reads the scores, of the rounds that he answered", async () => {
  const { exercise, ann } = await withAnn();
  const ben = await exercise.person(1);
  for (const round of [1, 2]) {
    if (round === 2) await exercise.command(2, "open");
    for (const one of [ann, ben]) await submit(one, exercise);
    if (round === 1) await exercise.command(1, "close", { reveal: true });
  }
  const late = await exercise.person();
  await submit(late, exercise);
  await exercise.command(2, "close", { reveal: true });
  await exercise.facilitator.post(`${exercise.api}/resolution`, { scenario: "status-quo", note: "It stayed so.", sources: ["https://example.org/report"] });
  const roundsOf = async (one: Browser) => ((await one.get(`${exercise.api}/scores`)).json.rounds as { round: number }[]).map(({ round }) => round);
  expect([await roundsOf(ann), await roundsOf(late)]).toEqual([[1, 2], [2]]);
  expect((await late.get(`${exercise.api}/comparison?round=1`)).json).toMatchObject({ code: "estimate_first" });
});
