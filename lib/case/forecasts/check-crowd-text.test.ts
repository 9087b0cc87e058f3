import { describe, expect, it } from "vitest";
import type { LoadedCase } from "../check-case-text";
import { checkCaseText } from "../check-case-text";
import { checkCrowdText } from "./check-crowd-text";

const CASE = `
formatVersion: "1"
id: port
title: Port
headline: What becomes of the port?
question: What becomes of the port?
asOf: 2025-03-01
language: en
ordered: false
summary: A made-up port.
scenarios:
  - { id: open, label: Open, short: Open., narrative: It stays open., countsAs: [Open.] }
  - { id: closed, label: Closed, short: Closed., narrative: It closes., countsAs: [Closed.] }
questions:
  - { id: q1, title: What?, primary: true, opensAt: 2025-03-01T00:00:00Z, horizonAt: 2025-04-01T00:00:00Z, resolveBy: 2025-04-08, options: [open, closed], rule: The last day. }
criteria: { options: [{ scenario: open, text: Open. }, { scenario: closed, text: Closed. }] }
`;

const CROWD = `formatVersion: "1"
exercise: { id: port-crowd, title: Port, case: port, question: q1, protocol: one-shot, privacy: pseudonymous, release: at-close, k: 5 }
dataSource: { text: A made-up data set, url: "https://example.org/", licence: CC0-1.0 }
file: port.csv
where: { item: "1" }
person: { column: who, prefix: Person }
time: { column: when, zone: UTC }
team:
  column: desk
  teams:
    - { value: a, id: desk-a, name: Desk A }
    - { value: b, id: desk-b, name: Desk B }
scenarios:
  - { scenario: open, column: open }
  - { scenario: closed, rest: true }
`;

const { loaded: port } = checkCaseText("port.yaml", CASE);
if (!port) throw new Error("The case of this test is broken.");
const CASES: ReadonlyMap<string, LoadedCase> = new Map([["port", port]]);

describe("checkCrowdText(path, text, cases)", () => {
  it("loads a crowd with its case", () => {
    const { report, loaded } = checkCrowdText("crowd.yaml", CROWD, CASES);
    expect(report).toEqual({ file: "crowd.yaml", problems: [] });
    expect(loaded).toMatchObject({ path: "crowd.yaml", about: port, crowd: { file: "port.csv", where: { item: "1" } } });
  });

  it.each([
    ["the file is empty", CROWD, "", 1, "", /does not hold a crowd/],
    ["a quotation mark is not closed", "file: port.csv", 'file: "port.csv', 4, "", /not closed or not quoted|not valid YAML/],
    ["a key is missing", "file: port.csv\n", "", 1, "file", /"file" is missing/],
    ["a key is unknown", "file: port.csv", "file: port.csv\nfiles: x", 5, "files", /"files" is unknown/],
    ["a value to look for is no text", 'item: "1"', "item: 1", 5, "where.item", /stands where text is expected/],
    ["it has another protocol", "one-shot", "delphi", 2, "exercise.protocol", /not one of the values/],
    ["its numbers would be released live", "at-close", "live", 2, "exercise.release", /not one of the values/],
    ["its unit is unknown", "file: port.csv", "file: port.csv\nunit: per mille", 5, "unit", /not one of the values/],
    ["its address runs a program", "https://example.org/", "javascript:alert(1)", 3, "dataSource.url", /not an address/],
    ["its times have another zone", "zone: UTC", "zone: CET", 7, "time.zone", /not one of the values/],
    ["its case is unknown", "case: port", "case: harbour", 2, "exercise.case", /There is no case "harbour"/],
    ["its question is unknown", "question: q1", "question: q2", 2, "exercise.question", /There is no question "q2"/],
    ["a scenario is unknown", "scenario: closed", "scenario: shut", 13, "scenarios", /not the scenarios of the case in their order/],
    ["the scenarios are in another order", "scenario: open, column: open }\n  - { scenario: closed", "scenario: closed, column: open }\n  - { scenario: open", 13, "scenarios", /not the scenarios of the case in their order/],
    ["a scenario has no numbers", "{ scenario: closed, rest: true }", "{ scenario: closed }", 15, "scenarios[1]", /"closed" needs either a column or rest/],
    ["a scenario has a column and the rest", "rest: true", "column: closed, rest: true", 15, "scenarios[1]", /"closed" needs either a column or rest/],
    ["two scenarios share a column", "rest: true", "column: open", 15, "scenarios[1].column", /column "open" stands here twice/],
    ["two scenarios get the rest", "column: open }", "rest: true }", 13, "scenarios", /More than one scenario/],
    ["two teams share an id", "id: desk-b", "id: desk-a", 12, "team.teams[1].id", /team's id "desk-a" stands here twice/],
    ["two teams share a value", "value: b", "value: a", 12, "team.teams[1].value", /team's value "a"/],
    ["two teams share a name", "name: Desk B", "name: Desk A", 12, "team.teams[1].name", /team's name "Desk A"/],
    ["it has neither times nor one moment", "time: { column: when, zone: UTC }\n", "", 1, "", /either time or madeAt/],
    ["it has both times and one moment", "team:\n", "madeAt: 2025-03-01T00:00:00Z\nteam:\n", 8, "madeAt", /either time or madeAt/],
  ])("reports line, path and remedy when %s", (_what, find, replace, line, path, message) => {
    expect(CROWD).toContain(find);
    const { report, loaded } = checkCrowdText("crowd.yaml", CROWD.replace(find, replace), CASES);
    const problem = report.problems.find((candidate) => message.test(candidate.message));
    expect(problem, JSON.stringify(report.problems)).toMatchObject({ line, path, severity: "error" });
    expect(problem?.remedy).toMatch(/\.$/);
    expect(loaded).toBeNull();
  });

  it("takes JSON as well", () => {
    const { loaded } = checkCrowdText("crowd.yaml", CROWD, CASES);
    expect(checkCrowdText("crowd.json", JSON.stringify(loaded?.crowd), CASES).loaded?.crowd).toEqual(loaded?.crowd);
  });
});
