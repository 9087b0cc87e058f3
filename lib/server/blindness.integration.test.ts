import { afterEach, describe, expect, it } from "vitest";
import { HINDSIGHT_MARKERS } from "@/lib/case/hindsight-markers.fixture";
import { state } from "./state";
import { readablePaths } from "./testing/api-paths";
import { Browser } from "./testing/browser";
import { makeExercise } from "./testing/exercise";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer | undefined;
afterEach(() => server?.stop());

/** Everything that an answer is made of, but for what the clock and the process decide. */
async function everyAnswer(browser: Browser, paths: readonly string[]): Promise<string[]> {
  const answers: string[] = [];
  for (const path of paths.filter((path) => path !== "/api/metrics")) {
    const { status, headers, text } = await browser.get(path);
    answers.push(JSON.stringify([path, status, [...headers], text]));
  }
  return answers;
}

/** The open board, and a team's exercise that is resolved: nobody but its people may see what it came to. */
const EXERCISES = ["iran-pakistan-2024", "team-exercise"];

/** A facilitator's words, the same in every world: its id and its time are no participant's doing. */
const NOTE = {
  ...{ id: "a-note", exerciseId: "iran-pakistan-2024", indicatorId: "i1", number: 1, status: "watching", text: "Seen.", observedOn: "2024-01-18" },
  createdAt: new Date("2024-01-19T12:00:00Z"),
};

/** The world as somebody sees it who has not estimated, after three others entered their numbers. */
async function worldBefore(others: number[][], joined: boolean): Promise<string[]> {
  server = await startTestServer();
  for (const weights of others) await new Browser(server).post(`${BOARD}/estimates`, { weights, rationale: `I say ${weights.join(" ")}` });
  await makeExercise({ id: "team-exercise", members: others.map((weights, index) => ({ name: `Member ${index}`, said: [{ weights }] })) });
  await state().writer.write((tx) => tx.indicatorNote.create({ data: NOTE }));
  const stranger = new Browser(server);
  if (joined) await stranger.post(`${BOARD}/join`, { name: "Observer One" });
  const answers = await everyAnswer(stranger, readablePaths(server, EXERCISES));
  await server.stop();
  server = undefined;
  return answers;
}

describe("blindness", () => {
  it.each([["a stranger", false], ["a participant without an estimate", true]])("two worlds that differ in the others' numbers alone answer %s alike, byte for byte", async (_who, joined) => {
    const one = await worldBefore([[1000, 0, 0], [900, 100, 0], [800, 150, 50]], joined);
    const other = await worldBefore([[0, 0, 1000], [17, 33, 950], [300, 300, 400]], joined);
    expect(one.length).toBeGreaterThan(20);
    for (const id of EXERCISES) expect(one.filter((answer) => answer.startsWith(`["/api/exercises/${id}/scores",403`))).toHaveLength(1);
    expect(other).toEqual(one);
  });

  it("names no participant and repeats no rationale of others even after one's own estimate", async () => {
    server = await startTestServer();
    const other = new Browser(server);
    await other.post(`${BOARD}/join`, { name: "Zaphod" });
    await other.post(`${BOARD}/estimates`, { weights: [500, 300, 200], rationale: "a secret reason" });
    const me = new Browser(server);
    await me.post(`${BOARD}/estimates`, { weights: [500, 300, 200] });
    for (const answer of await everyAnswer(me, readablePaths(server))) expect(answer).not.toMatch(/Zaphod|a secret reason/);
  });
});

describe("hindsight", () => {
  const told = (text: string) => HINDSIGHT_MARKERS.filter((marker) => text.toLowerCase().includes(marker.toLowerCase()));

  it("stands in no answer before one's own estimate", async () => {
    server = await startTestServer();
    for (const answer of await everyAnswer(new Browser(server), readablePaths(server))) expect({ told: told(answer), answer: answer.slice(0, 80) }).toMatchObject({ told: [] });
  });

  it("stands in the answer of outcome alone afterwards", async () => {
    server = await startTestServer();
    const browser = new Browser(server);
    await browser.post(`${BOARD}/estimates`, { weights: [500, 300, 200] });
    const telling = (await everyAnswer(browser, readablePaths(server))).filter((answer) => told(answer).length > 0);
    expect(telling.map((answer) => JSON.parse(answer)[0])).toEqual([`${BOARD}/outcome`]);
  });

  it("stands in no answer about published data on another case, which anybody may read", async () => {
    server = await startTestServer();
    const answers = await everyAnswer(new Browser(server), readablePaths(server, ["russia-president-2012", "iraq-us-troops-2011"]));
    for (const answer of answers) expect({ told: told(answer), answer: answer.slice(0, 80) }).toMatchObject({ told: [] });
  });
});
