import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { checkCaseText } from "./check-case-text";
import { datesInText } from "./checks/dates-in-text";

const read = (path: string) => readFileSync(join(import.meta.dirname, "../..", path), "utf8");
const questions = parse(read("data/gjp/gjp_y1_questions.csv"), { columns: true }) as Record<string, string>[];

const PUBLISHED = [
  { id: "russia-president-2012", number: "1002-0", ordered: false, scenarios: ["medvedev", "putin", "neither"], horizon: "2012-05-06", announced: ["2012-12-31"] },
  { id: "iraq-us-troops-2011", number: "1009-0", ordered: true, scenarios: ["signed-early", "signed-late", "not-signed"], horizon: "2012-01-01", announced: ["2011-10-15", "2011-10-16", "2012-01-01", "2012-01-03"] },
];

describe.each(PUBLISHED)("the case $id, made of question $number", ({ id, number, ordered, scenarios, horizon, announced }) => {
  const path = `cases/${id}.yaml`;
  const { report, loaded } = checkCaseText(path, read(path));
  const listed = questions.find((row) => row.question_id === number) ?? {};

  it("loads without a problem or a warning", () => {
    expect(report.problems).toEqual([]);
  });

  it("has the answers of the list in their order, and its opening day", () => {
    expect(loaded?.case.scenarios.map((scenario) => scenario.id)).toEqual(scenarios);
    expect(loaded?.case).toMatchObject({ id, ordered, asOf: listed.date_start, questions: [{ id: "q1", options: scenarios, opensAt: `${listed.date_start}T00:00:00Z`, horizonAt: `${horizon}T23:59:59Z` }] });
    expect(listed.ordered_in_time).toBe(ordered ? "yes" : "no");
  });

  it("answers with the outcome of the list, and says that this is all it rests on", () => {
    const answer = loaded?.outcome?.answers[0];
    expect(answer?.scenario).toBe(scenarios["abc".indexOf(listed.outcome ?? "")]);
    expect(answer?.basis).toContain(`outcome of question ${number} as (${listed.outcome})`);
    expect(loaded?.outcome?.searchNote).toContain("Nothing was searched.");
    expect(loaded?.outcome?.timeline.map(({ date, url }) => [date, url])).toEqual([[listed.date_closed, "https://doi.org/10.7910/DVN/BPCDH5"]]);
  });

  it("invents nobody: no voices, no claims, and one source with its address and licence", () => {
    expect(loaded?.case).toMatchObject({ voices: [], claims: [], phrases: [], events: [], drivers: [] });
    expect(loaded?.case.sources).toMatchObject([{ url: "https://doi.org/10.7910/DVN/BPCDH5", note: expect.stringContaining("CC0-1.0") }]);
  });

  it("hands out no day after the opening but those that the question and its closing name", () => {
    const later = datesInText(loaded?.fileText ?? "").filter((day) => day > (listed.date_start ?? ""));
    expect(new Set(later)).toEqual(new Set(announced));
    expect(loaded?.fileText).not.toContain("outcome:");
  });
});
