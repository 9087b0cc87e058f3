import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { loadCases } from "../load-cases";
import { CROWD } from "./crowd.fixture";
import { loadCrowds, readCrowd } from "./load-crowds";
import { readForecasts } from "./read-forecasts";

const root = join(import.meta.dirname, "../../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const cases = new Map(loadCases(join(root, "cases")).cases.map((loaded) => [loaded.case.id, loaded]));
const { crowds, reports } = loadCrowds(join(root, "crowds"), cases);
const forecastsOf = parse(read("data/gjp/gjp_y1_threeway.csv"), { columns: true }) as Record<string, string>[];

describe("the shipped crowds", () => {
  it("load without a problem", () => {
    expect(reports).toEqual([]);
    expect(crowds.map(({ crowd }) => crowd.exercise.id)).toEqual(["iraq-us-troops-2011", "russia-president-2012"]);
  });

  it.each([
    { id: "russia-president-2012", question: "1002-0", people: 388, rows: 401, revisers: 13, teams: [165, 154, 69] },
    { id: "iraq-us-troops-2011", question: "1009-0", people: 321, rows: 329, revisers: 8, teams: [139, 130, 52] },
  ])("$id: $rows forecasts by $people people, no row refused and no number changed", ({ id, question, people, rows, revisers, teams }) => {
    const loaded = crowds.find(({ crowd }) => crowd.exercise.id === id);
    if (!loaded) throw new Error(`${id} did not load.`);
    const { forecasts, report } = readCrowd(loaded);
    expect(report).toMatchObject({ problems: [], rows: 730, otherRows: 730 - rows, forecasts: rows, people, revisers, refused: [] });
    expect(report).toMatchObject({ repairedSums: { rows: 0 }, rounded: { rows: 0, toZero: 0 }, times: { withoutZone: rows } });
    expect(report.teams.map((team) => team.people)).toEqual(teams);
    const written = forecastsOf.filter((row) => row.question_id === question);
    const shares = (row: Record<string, string>) => [row.p_a, row.p_b, row.p_c].map((share) => Math.round(Number(share) * 1000));
    expect(forecasts.map(({ person, revision, team, madeAt, weights }) => [person, String(revision), team, madeAt, weights])).toEqual(
      written.map((row) => [row.forecaster_id, row.revision, row.condition, `${row.submitted_at}.000Z`, shares(row)]),
    );
  });
});

describe("the repliCATS judgements", () => {
  const csv = read("data/replicats/replicats_idea_judgements.csv");
  const { time: _time, unit: _unit, team: _team, ...bare } = CROWD;
  const claim = {
    ...bare,
    where: { claim_id: "100" },
    person: { column: "expert_id", prefix: "Expert" },
    madeAt: "2019-07-01T00:00:00Z",
    revision: "round",
    scenarios: [{ scenario: "replicates", column: "best_pct" }, { scenario: "fails", rest: true as const }],
  };

  it("are read as per cents, and the fraction that somebody typed is refused in its line", () => {
    const { report } = readForecasts(claim, csv);
    expect(report).toMatchObject({ unit: { unit: "percent", found: true }, rows: 1250, otherRows: 1200, forecasts: 49, people: 25 });
    expect(report.refused).toMatchObject([{ line: 2, reason: "fraction", message: expect.stringContaining("add up to 0.3 in a file of per cents") }]);
  });

  it("keep the second round of the one whose first was refused", () => {
    const { forecasts } = readForecasts(claim, csv);
    expect(forecasts.filter(({ person }) => person === "1uvpofirab")).toMatchObject([{ revision: 1, weights: [600, 400], line: 3 }]);
  });

  it("hold such a row in two of the 25 claims", () => {
    const claims = [...new Set((parse(csv, { columns: true }) as Record<string, string>[]).map((row) => row.claim_id ?? ""))];
    expect(claims).toHaveLength(25);
    const refused = claims.flatMap((id) => readForecasts({ ...claim, where: { claim_id: id } }, csv).report.refused.map(({ line, reason }) => [id, line, reason]));
    expect(refused).toEqual([["100", 2, "fraction"], ["102", 52, "fraction"]]);
  });
});
