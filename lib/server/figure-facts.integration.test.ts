import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { figureFactsSchema, overTimeFactsSchema } from "@/lib/contract/figure-facts";
import { Browser } from "./testing/browser";
import { seatPeople } from "./testing/seated-people";
import { teamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

type Answers = readonly (readonly number[] | null)[];

/** A Delphi exercise whose people give one vector a round; null: somebody does not answer in it. `teams` by person. */
async function walked({ k, rounds, teams }: { k: number; rounds: readonly Answers[]; teams?: readonly string[] }) {
  const exercise = await teamExercise(server, { protocol: "delphi", k, ...(teams ? {} : { teams: [] }) });
  const people = await seatPeople(server, exercise.created.id, (rounds[0] ?? []).map((_, i) => teams?.[i] ?? null));
  for (const [index, answers] of rounds.entries()) {
    await exercise.command(index + 1, "open");
    for (const [place, weights] of answers.entries()) if (weights) await people[place]?.browser.post(`${exercise.api}/estimates`, { weights });
    await exercise.command(index + 1, "close", { reveal: true });
  }
  const facts = async (browser: Browser = exercise.facilitator, query = "") => figureFactsSchema.parse((await browser.get(`${exercise.api}/figure-facts/rounds${query}`)).json).rounds;
  return { exercise, people, facts };
}

const CALM = [700, 200, 100];
const MIDDLE = [500, 300, 200];
const GRAVE = [200, 300, 500];

describe("GET history and figure-facts/over-time", () => {
  const history = async (browser: Browser, api: string, query = "") => overTimeFactsSchema.parse((await browser.get(`${api}/history${query}`)).json.history);

  it("has a step for each release, whose pool is that of its comparison, and nothing of what is not out", async () => {
    const { exercise, people } = await walked({ k: 3, rounds: [[GRAVE, CALM, MIDDLE], [MIDDLE, CALM, CALM]] });
    const { steps, shown, resolvedAt } = await history(exercise.facilitator, exercise.api);
    expect({ shown, resolvedAt, rounds: steps.map(({ round, n }) => [round, n]) }).toEqual({ shown: "all", resolvedAt: null, rounds: [[1, 3], [2, 3]] });
    for (const { round, version, linear } of steps) {
      const { json } = await exercise.facilitator.get(`${exercise.api}/comparison?round=${round}&asOf=${version}`);
      expect(json).toMatchObject({ pools: { linear } });
    }
    expect((await history(exercise.facilitator, exercise.api, "?round=1")).steps).toHaveLength(1);
    await exercise.facilitator.post(`${exercise.api}/resolution`, { scenario: "status-quo", note: "It stayed so.", sources: [] });
    expect((await history(exercise.facilitator, exercise.api)).resolvedAt).not.toBeNull();
    const open = await teamExercise(server, { protocol: "delphi", k: 2, teams: [] });
    await open.command(1, "open");
    expect((await open.facilitator.get(`${open.api}/history`)).json).toMatchObject({ code: "not_released" });
    expect(people).toHaveLength(3);
  });

  it("walks through the days of a published crowd, up to the comparison that anybody sees", async () => {
    const api = "/api/exercises/russia-president-2012";
    const anybody = new Browser(server);
    const { steps, shown } = await history(anybody, api);
    expect(shown).toBe("day");
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.map(({ n }) => n)).toEqual(steps.map(({ n }) => n).toSorted((a, b) => a - b));
    const { json } = await anybody.get(`${api}/comparison`);
    expect(steps.at(-1)).toMatchObject({ n: 388, linear: (json.pools as { linear: number[] }).linear });
    for (const { linear, half, most } of steps) {
      linear.forEach((share, i) => {
        expect(share).toBeGreaterThanOrEqual(half?.low[i] ?? 1);
        expect(half?.high[i]).toBeLessThanOrEqual(most?.high[i] ?? 0);
      });
    }
  });
});

describe("GET figure-facts/rounds", () => {
  it("tells each round's pool, my own numbers, and unnamed pairs in an order that says nothing", async () => {
    const { facts, people } = await walked({ k: 3, rounds: [[GRAVE, CALM, MIDDLE], [MIDDLE, CALM, CALM]] });
    const mine = await facts(people[0]?.browser);
    expect(mine?.rounds.map(({ round, n, mine: own }) => ({ round, n, own }))).toEqual([{ round: 1, n: 3, own: GRAVE }, { round: 2, n: 3, own: MIDDLE }]);
    expect(mine?.rounds[1]?.linear?.[0]).toBeCloseTo((500 + 700 + 700) / 3000, 12);
    const pairs = [{ before: GRAVE, after: MIDDLE }, { before: MIDDLE, after: CALM }, { before: CALM, after: CALM }];
    expect(mine?.links).toEqual([{ from: 1, to: 2, people: pairs }]);
    expect((await facts())?.links).toEqual(mine?.links);
  });

  it("follows nobody where fewer than k left or came: the dots without a pair would be theirs", async () => {
    const one = await walked({ k: 3, rounds: [[GRAVE, CALM, MIDDLE, CALM], [MIDDLE, CALM, CALM, null]] });
    expect((await one.facts())?.links).toEqual([{ from: 1, to: 2, people: null }]);
    const came = await walked({ k: 3, rounds: [[GRAVE, CALM, MIDDLE, null], [MIDDLE, CALM, CALM, CALM]] });
    expect((await came.facts())?.links).toEqual([{ from: 1, to: 2, people: null }]);
  });

  it("asks that of each team too, also of the one that is not shown", async () => {
    const teams = ["team-1", "team-1", "team-1", "team-2", "team-2", "team-2"];
    // three left in all, but one of the one team and two of the other
    const { facts } = await walked({ k: 2, teams, rounds: [[GRAVE, CALM, MIDDLE, GRAVE, CALM, MIDDLE], [CALM, CALM, null, CALM, null, null]] });
    expect((await facts())?.links[0]?.people).toBeNull();
    const whole = await walked({ k: 3, teams, rounds: [[GRAVE, CALM, MIDDLE, GRAVE, CALM, MIDDLE], [CALM, CALM, CALM, MIDDLE, MIDDLE, MIDDLE]] });
    expect((await whole.facts(whole.exercise.facilitator, "?team=team-1"))?.links[0]?.people).toHaveLength(3);
    expect((await whole.facts())?.links[0]?.people).toHaveLength(6);
  });

  it("looks no further than the round that is compared, and has other digits for other facts", async () => {
    const { facts, exercise } = await walked({ k: 3, rounds: [[GRAVE, CALM, MIDDLE], [MIDDLE, CALM, CALM]] });
    expect((await facts(exercise.facilitator, "?round=1"))?.rounds.map(({ round }) => round)).toEqual([1]);
    const digits = async (query: string) => (await exercise.facilitator.get(`${exercise.api}/figure-facts/rounds${query}`)).json.fingerprint;
    expect(await digits("")).not.toBe(await digits("?round=1"));
    const svg = (await exercise.facilitator.get(`${exercise.api}/figures/rounds.svg`)).text;
    expect(svg).toContain("Round 2");
    expect(svg.replaceAll(" ", "").replaceAll(/<[^>]*>/g, "")).toContain(await digits(""));
  });

  it("is behind the gate of the comparison, and refuses other figures", async () => {
    const { exercise } = await walked({ k: 3, rounds: [[GRAVE, CALM, MIDDLE]] });
    const newcomer = await exercise.person();
    expect((await newcomer.get(`${exercise.api}/figure-facts/rounds`)).json).toMatchObject({ code: "estimate_first" });
    expect((await exercise.facilitator.get(`${exercise.api}/figure-facts/voices`)).status).toBe(400);
  });
});
