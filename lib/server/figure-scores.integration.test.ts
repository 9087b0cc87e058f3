import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exportDocumentSchema, type ExportDocument } from "@/lib/contract/export-document";
import { figureFactsSchema } from "@/lib/contract/figure-facts";
import { scoresAnswerSchema } from "@/lib/contract/scores";
import { readWorkbook } from "@/lib/export/read-workbook";
import { documentHash } from "./numbers/document";
import { seatPeople } from "./testing/seated-people";
import { teamExercise } from "./testing/team-exercise";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ROUNDS = [[[700, 200, 100], [500, 300, 200], [200, 300, 500]], [[300, 600, 100], [200, 700, 100], [200, 300, 500]]];

/** A Delphi exercise of three people and two rounds, both out. */
async function walked() {
  const exercise = await teamExercise(server, { protocol: "delphi", k: 2, teams: [] });
  const people = await seatPeople(server, exercise.created.id, [null, null, null]);
  for (const [index, answers] of ROUNDS.entries()) {
    await exercise.command(index + 1, "open");
    for (const [place, weights] of answers.entries()) await people[place]?.browser.post(`${exercise.api}/estimates`, { weights });
    await exercise.command(index + 1, "close", { reveal: true });
  }
  const reader = people[0]?.browser ?? exercise.facilitator;
  const get = (path: string) => reader.get(`${exercise.api}/${path}`);
  const file = async (path: string) => {
    const response = await server.api.request(`http://localhost${exercise.api}/${path}`, { headers: { cookie: reader.cookie ?? "" } });
    return Buffer.from(await response.arrayBuffer());
  };
  const decide = (scenario: string | null) => exercise.facilitator.post(`${exercise.api}/resolution`, { scenario, note: "It was so.", sources: [] });
  const document = async () => exportDocumentSchema.parse((await get("figures/scores.json")).json);
  return { get, file, decide, document, exercise };
}

describe("the scores figure", () => {
  it("is refused as the scores are, in every format, until it is decided what happened, and again when that was taken back", async () => {
    const { get, file, decide, exercise } = await walked();
    const paths = ["scores", "figure-facts/scores", ...["svg", "png", "csv", "json"].map((format) => `figures/scores.${format}`)];
    const whole = async () => exportDocumentSchema.parse((await readWorkbook(await file("export.xlsx"))).document).figures.map(({ figure }) => figure);
    const refused = async () => {
      for (const path of paths) expect((await get(path)).json, path).toMatchObject({ code: "not_resolved" });
      expect(await whole()).not.toContain("scores");
    };
    await refused();
    await decide("tit-for-tat");
    for (const path of paths) expect((await get(path)).status, path).toBe(200);
    expect(await whole()).toContain("scores");
    await decide(null);
    await refused();
    await exercise.facilitator.delete(`${exercise.api}/resolution`);
    await refused();
  });

  it("shows the numbers of the scores page", async () => {
    const { get, decide } = await walked();
    await decide("tit-for-tat");
    const answer = scoresAnswerSchema.parse((await get("scores")).json);
    const { scores } = figureFactsSchema.parse((await get("figure-facts/scores")).json);
    expect(scores?.pools).toEqual(Object.entries(answer.pools).map(([pool, { brier }]) => ({ pool, brier })));
    expect(scores).toMatchObject({ happened: "tit-for-tat", mine: answer.mine?.scores.brier, uniform: answer.uniform.brier, meanIndividual: answer.meanIndividual.brier, betterThanPool: answer.betterThanPool, bins: answer.calibration.bins });
    expect(scores?.rounds).toEqual(answer.rounds.map(({ round, linear, mine }) => ({ round, linear, mine })));
    expect((await get("figures/scores.svg")).text).toContain("The crowd did better than sharing equally");
    const first = figureFactsSchema.parse((await get("figure-facts/scores?round=1")).json).scores;
    expect(first?.pools[0]?.brier).toBe(answer.rounds[0]?.linear);
    expect(first?.rounds).toEqual([]);
  });

  it("is computed again from its file, and a score that was changed is named, even with new digests", async () => {
    const { document, decide } = await walked();
    await decide("tit-for-tat");
    const { verifyExport } = await import("./verify/verify-file");
    const verify = (of: ExportDocument) => verifyExport(Buffer.from(JSON.stringify({ ...of, hash: documentHash(of) })));
    expect(await verify(await document())).toMatchObject({ equal: true });
    const changed = await document();
    const [round] = changed.figures[0]?.facts?.scores?.rounds ?? [];
    if (round) round.linear = 0.1;
    expect((await verify(changed)).differences.map(({ where }) => where)).toContain("figure scores, round 2, scores of round 1");
    const better = await document();
    if (better.figures[0]?.facts?.scores) better.figures[0].facts.scores.meanIndividual = 0.1;
    expect((await verify(better)).differences.map(({ where }) => where)).toContain("figure scores, round 2, scores.meanIndividual");
  });
});
