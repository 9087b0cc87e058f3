import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/contract/comparison";
import type { Browser } from "./testing/browser";
import { teamExercise, type TeamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const submit = (browser: Browser, { api }: TeamExercise, weights: number[]) => browser.post(`${api}/estimates`, { weights });
const compare = async (browser: Browser, { api }: TeamExercise, query = "") => (await browser.get(`${api}/comparison${query}`)).json as unknown as Comparison & { code?: string };
const people = async (exercise: TeamExercise, count: number) => Promise.all(Array.from({ length: count }, (_, i) => exercise.person(i % 2)));
const shares = (i: number) => [500 + 10 * i, 300 - 10 * i, 200];

describe("a one-shot exercise", () => {
  it("has one round, and is seen after its close by who has answered", async () => {
    const exercise = await teamExercise(server, { protocol: "one-shot" });
    const [ann, ben, late] = await people(exercise, 3);
    if (!ann || !ben || !late) throw new Error("nobody came");
    await exercise.command(1, "open");
    for (const [i, one] of [ann, ben].entries()) await submit(one, exercise, shares(i));
    await exercise.command(1, "close", { reveal: true });
    expect((await ann.get(exercise.api)).json).toMatchObject({ stage: "closed" });
    expect((await compare(ann, exercise)).release).toMatchObject({ n: 2 });
    expect((await compare(late, exercise)).code).toBe("estimate_first");
    expect((await exercise.command(2, "open")).json).toMatchObject({ code: "no_such_round" });
  });
});

describe("a Delphi of three rounds", () => {
  it("shows each round after its own close, and the earlier ones stay as they were", async () => {
    const exercise = await teamExercise(server, { protocol: "delphi", rounds: [{ closesAt: null }, { closesAt: null }, { closesAt: null }] });
    const [ann, ben] = await people(exercise, 2);
    if (!ann || !ben) throw new Error("nobody came");
    const firsts = [];
    for (const round of [1, 2, 3]) {
      await exercise.command(round, "open");
      await submit(ann, exercise, [400 + 100 * round, 600 - 100 * round, 0]);
      await submit(ben, exercise, [500, 500, 0]);
      expect((await compare(ann, exercise, `?round=${round}`)).code).toBe("not_released");
      await exercise.command(round, "close", { reveal: true });
      firsts.push((await compare(ann, exercise, "?round=1")).pools.linear);
      expect((await compare(ann, exercise)).pools.linear?.[0]).toBeCloseTo((900 + 100 * round) / 2000, 12);
    }
    expect(new Set(firsts.map(String)).size).toBe(1);
  });
});

describe("a workshop", () => {
  it("releases k people at a time to who has answered, keeps the last few, and shows nothing between two releases", async () => {
    const exercise = await teamExercise(server, { protocol: "workshop", k: 3, teams: [] });
    const crowd = await Promise.all(Array.from({ length: 8 }, () => exercise.person()));
    const [ann] = crowd;
    if (!ann) throw new Error("nobody came");
    await exercise.command(1, "open");
    const seen: (number | string)[] = [];
    for (const [i, one] of crowd.entries()) {
      await submit(one, exercise, shares(i));
      const { release, code } = await compare(ann, exercise);
      seen.push(release ? release.n : (code ?? ""));
    }
    expect(seen).toEqual(["not_released", "not_released", 3, 3, 3, 6, 6, 6]);
    expect((await compare(ann, exercise, "?asOf=6")).code).toBe("invalid_query");
    await exercise.command(1, "close", { reveal: true });
    // two people changed since the last release: they would be known as the last two
    expect((await compare(ann, exercise)).release).toMatchObject({ n: 6 });
  });

  it("counts people who changed, not estimates that came", async () => {
    const exercise = await teamExercise(server, { protocol: "workshop", k: 2, teams: [] });
    const [ann, ben] = [await exercise.person(), await exercise.person()];
    await exercise.command(1, "open");
    for (let i = 0; i < 5; i += 1) await submit(ann, exercise, shares(i));
    expect((await compare(ann, exercise)).code).toBe("not_released");
    await submit(ben, exercise, shares(0));
    expect((await compare(ann, exercise)).release).toMatchObject({ n: 2 });
    // the same numbers again are no change, and one person's change stays his until another changes too
    for (let i = 0; i < 3; i += 1) await submit(ben, exercise, shares(0));
    await submit(ann, exercise, shares(9));
    expect((await compare(ann, exercise)).pools.linear?.[0]).toBeCloseTo((540 + 500) / 2000, 12);
  });
});

describe("an open board that somebody made", () => {
  it("is live, in one round that somebody opens, for who was invited", async () => {
    const exercise = await teamExercise(server, { protocol: "open-board" });
    const [ann, ben] = await people(exercise, 2);
    if (!ann || !ben) throw new Error("nobody came");
    await exercise.command(1, "open");
    await submit(ann, exercise, [600, 300, 100]);
    expect((await compare(ann, exercise)).release).toMatchObject({ n: 1 });
    expect((await compare(ben, exercise)).code).toBe("estimate_first");
    await submit(ben, exercise, [200, 300, 500]);
    expect((await compare(ann, exercise)).release).toMatchObject({ n: 2 });
  });
});
