import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";
import { teamExercise, tokenOf } from "./testing/team-exercise";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const nonce = () => randomBytes(32).toString("base64url");
const peopleIn = (exerciseId: string) => state().reader.participant.count({ where: { exerciseId, simulated: false } });
/** A browser that sends without a cookie: what came before it did not hear. */
const deaf = () => new Browser(server);

async function invited() {
  const exercise = await teamExercise(server, { protocol: "one-shot", teams: [] });
  const token = tokenOf(exercise.created.links[0]?.url ?? "");
  return { ...exercise, id: exercise.created.id, join: (body: object, browser = deaf(), headers = {}) => browser.post("/api/join", { token, ...body }, headers) };
}

describe("a join whose answer got lost", () => {
  it("is one participant when it is sent again with its nonce, who gets a token and a personal link that work", async () => {
    const { id, api, command, join } = await invited();
    const nonces = [nonce()];
    const [lost, heard] = [deaf(), deaf()];
    const first = await join({ name: "Ann", nonces }, lost);
    const second = await join({ name: "Ann", nonces: [nonce(), ...nonces] }, heard);
    expect(second).toMatchObject({ status: 201, json: { name: "Ann", personalLink: expect.stringContaining("#") } });
    expect(await peopleIn(id)).toBe(1);
    expect(heard.cookie).not.toBe(lost.cookie);
    await command(1, "open");
    expect((await heard.post(`${api}/estimates`, { weights: [500, 300, 200] })).status).toBe(201);
    // the token and the link that nobody received are dead
    expect((await lost.post(`${api}/estimates`, { weights: [100, 100, 800] })).json).toMatchObject({ code: "invitation_needed" });
    expect((await deaf().post("/api/join", { token: tokenOf(String(first.json.personalLink)) })).json).toMatchObject({ code: "link_unknown" });
    expect((await deaf().post("/api/join", { token: tokenOf(String(second.json.personalLink)) })).json).toMatchObject({ name: "Ann" });
  });

  it("may get lost several times in a row: each attempt brings the secrets of those before it", async () => {
    const { id, join } = await invited();
    const [a, b, c] = [nonce(), nonce(), nonce()];
    await join({ nonces: [a] });
    await join({ nonces: [b, a] });
    // this one did not even reach the server, or did: either way the next finds it
    expect((await join({ nonces: [c, b, a] })).status).toBe(201);
    expect(await peopleIn(id)).toBe(1);
  });

  it("works on an open board, and with two answers lost at once", async () => {
    const before = await peopleIn("iran-pakistan-2024");
    const nonces = [nonce()];
    const [one, two] = await Promise.all([deaf().post(`${BOARD}/join`, { nonces }), deaf().post(`${BOARD}/join`, { nonces })]);
    expect(two?.json).toEqual(one?.json);
    expect(await peopleIn("iran-pakistan-2024")).toBe(before + 1);
  });
});

describe("a nonce", () => {
  it("works once, for ten minutes, in its exercise alone, and not for who has a session", async () => {
    const { id, join } = await invited();
    const spent = nonce();
    const name = async (body: object, browser = deaf()) => {
      const { status, json } = await join(body, browser);
      expect(status).toBe(201);
      return String(json.name);
    };
    const [ann, again, late] = [await name({ nonces: [spent] }), await name({ nonces: [spent] }), await name({ nonces: [spent] })];
    expect([again === ann, late === ann]).toEqual([true, false]);

    const old = nonce();
    const before = await name({ nonces: [old] });
    await state().writer.write((tx) => tx.session.updateMany({ where: { participants: { some: { name: before } } }, data: { createdAt: new Date(Date.now() - 11 * 60_000) } }));
    expect(await name({ nonces: [old] })).not.toBe(before);

    const elsewhere = nonce();
    const other = await invited();
    await other.join({ nonces: [elsewhere] });
    const people = await peopleIn(id);
    await join({ nonces: [elsewhere] });
    expect(await peopleIn(id)).toBe(people + 1);

    const somebody = deaf();
    await somebody.post(`${BOARD}/join`, {});
    const { cookie } = somebody;
    const stolen = nonce();
    const owner = await name({ nonces: [stolen] });
    expect(await name({ nonces: [stolen] }, somebody)).not.toBe(owner);
    expect(somebody.cookie).toBe(cookie);
  });

  it("of another's gives nothing, and neither does his Idempotency-Key: no session, no name", async () => {
    const { join } = await invited();
    const key = { "idempotency-key": "a-key-that-leaked" };
    const ann = await join({ name: "Ann", nonces: [nonce()] }, deaf(), key);
    const thief = await join({ nonces: [nonce()] }, deaf(), key);
    expect(thief.json.name).not.toBe(ann.json.name);
    const board = await deaf().post(`${BOARD}/join`, { nonces: [nonce()] }, key);
    expect(board.headers.get("set-cookie")).not.toBeNull();
    expect((await deaf().post(`${BOARD}/join`, { nonces: [nonce()] }, key)).headers.get("set-cookie")).toBeNull();
    expect(await join({ nonces: ["short"] })).toMatchObject({ status: 400 });
    expect(await state().reader.session.count({ where: { nonceHash: "a-key-that-leaked" } })).toBe(0);
  });
});
