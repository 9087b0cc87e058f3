import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exerciseSchema } from "@/lib/contract/exercises";
import { figureFactsSchema } from "@/lib/contract/figure-facts";
import type { Browser } from "./testing/browser";
import { seatPeople } from "./testing/seated-people";
import { teamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const CALM = [700, 200, 100];
const GRAVE = [100, 300, 600];
type Said = { weights: readonly number[]; cites: readonly string[] };
const ALL: readonly Said[] = [
  ...Array.from({ length: 3 }, () => ({ weights: CALM, cites: ["c01", "c02"] })),
  { weights: GRAVE, cites: ["c02"] },
  ...Array.from({ length: 3 }, () => ({ weights: GRAVE, cites: [] })),
];

/** A Delphi exercise in which each of these answered round 1; not yet closed. */
async function answered(said = ALL, more: Record<string, unknown> = {}) {
  const exercise = await teamExercise(server, { protocol: "delphi", k: 3, teams: [], ...more });
  const people = await seatPeople(server, exercise.created.id, said.map(() => ("teams" in more ? "team-1" : null)));
  await exercise.command(1, "open");
  for (const [place, { weights, cites }] of said.entries()) await people[place]?.browser.post(`${exercise.api}/estimates`, { weights, rationale: "So it is.", cites });
  const facts = async (browser: Browser | undefined = people[0]?.browser, query = "") => {
    const { json } = await (browser ?? exercise.facilitator).get(`${exercise.api}/figure-facts/evidence${query}`);
    return json.code ?? figureFactsSchema.parse(json).evidence;
  };
  return { exercise, people, facts };
}

describe("GET figure-facts/evidence", () => {
  it("is closed with the numbers, and then tells what those gave who cited a claim, but of nobody alone", async () => {
    const { exercise, people, facts } = await answered();
    expect(await facts()).toBe("not_released");
    await exercise.command(1, "close", { reveal: true });
    const told = { waits: null, n: 7, k: 3, pool: [36, 26, 38], claims: [{ claim: "c02", cited: 4, shares: [55, 23, 22] }, { claim: "c01", cited: 3, shares: null }] };
    expect(await facts()).toEqual(told);
    expect(await facts(exercise.facilitator)).toEqual(told);
    const observer = await exercise.observer();
    expect(await facts(observer)).toEqual(told);
    expect(await facts(await exercise.person())).toBe("estimate_first");
    const svg = (await people[0]?.browser.get(`${exercise.api}/figures/evidence.svg`))?.text ?? "";
    expect(svg).toContain("cited\u00a0by\u00a04");
    expect(svg).toContain("Not told: it would show a group smaller than 3");
  });

  it("counts nobody below k, and names those claims in an order that says nothing", async () => {
    const few = [{ weights: CALM, cites: ["c09"] }, { weights: CALM, cites: ["c09", "c03"] }, ...ALL.slice(4)];
    const { exercise, facts } = await answered(few);
    await exercise.command(1, "close", { reveal: true });
    expect(await facts()).toMatchObject({ claims: [{ claim: "c03", cited: null, shares: null }, { claim: "c09", cited: null, shares: null }] });
  });

  it("waits where batches may still bring somebody, and tells of the last one alone", async () => {
    const { exercise, people, facts } = await answered(ALL, { protocol: "workshop", release: "batches", teams: [{ name: "Red" }, { name: "Blue" }] });
    expect(await facts()).toMatchObject({ waits: "round", claims: [] });
    await exercise.command(1, "close", { reveal: true });
    expect(await facts()).toMatchObject({ waits: null });
    const { rounds } = exerciseSchema.parse((await exercise.facilitator.get(exercise.api)).json);
    expect(rounds[0]?.releases).toHaveLength(2);
    expect(await facts(people[0]?.browser, `?asOf=${rounds[0]?.releases[0]}`)).toMatchObject({ waits: "round", claims: [] });
  });

  it("never tells of one team", async () => {
    const { exercise, people, facts } = await answered(ALL, { teams: [{ name: "Red" }, { name: "Blue" }] });
    await exercise.command(1, "close", { reveal: true });
    expect(await facts(people[0]?.browser, "?team=team-1")).toMatchObject({ waits: "team", claims: [] });
  });
});
