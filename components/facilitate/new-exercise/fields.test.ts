import { describe, expect, it } from "vitest";
import { newExerciseSchema } from "@/lib/contract/new-exercise";
import { PROTOCOLS, type ProtocolId } from "@/lib/core/exercise/protocols";
import { bodyOf, faultsOf, partsOf, usualFields, withCase, withProtocol, withRounds, withTeam, type Fields } from "./fields";

const GULF = { id: "gulf", title: "Gulf of Aden", questions: [{ id: "q30", title: "By 1 May 2026?", warnings: [] }, { id: "q90", title: "By 1 July 2026?", warnings: [] }] };
const HARBOUR = { id: "harbour", title: "Harbour", questions: [{ id: "q1", title: "By 1 April 2025?", warnings: [] }] };
const NOW = new Date("2026-03-01T12:00:00Z");
const usual = (more: Partial<Fields> = {}): Fields => ({ ...usualFields(GULF), ...more });
const teams = (...names: string[]) => names.map((name, key) => ({ key, name }));

describe("the form of a new exercise", () => {
  it("is filled in from the first case, IDEA-style", () => {
    expect(faultsOf(usual(), NOW)).toEqual([]);
    expect(bodyOf(usual())).toEqual({
      ...{ caseId: "gulf", questionId: "q30", title: "Gulf of Aden", protocol: "idea", release: "at-close", privacy: "pseudonymous", k: 5, teams: [] },
      rounds: [{ closesAt: null }, { closesAt: null }],
    });
  });

  it.each(Object.keys(PROTOCOLS) as ProtocolId[])("sends with %s what the contract takes", (protocol) => {
    expect(newExerciseSchema.safeParse(bodyOf(withProtocol(usual({ teams: teams("Red", "Blue") }), protocol))).success).toBe(true);
  });

  it("takes the title along to another case, but for one that was typed", () => {
    expect(withCase(usual(), HARBOUR, GULF)).toMatchObject({ caseId: "harbour", questionId: "q1", title: "Harbour" });
    expect(withCase(usual({ title: "Week 3" }), HARBOUR, GULF)).toMatchObject({ title: "Week 3" });
  });

  it("begins with as few rounds as a protocol has, and keeps the times of those that stay", () => {
    const delphi = withRounds(withProtocol(usual(), "delphi"), 4);
    const timed = { ...delphi, closings: ["2026-04-01T18:00", "2026-04-08T18:00", "", ""] };
    expect(withRounds(timed, 3).closings).toEqual(["2026-04-01T18:00", "2026-04-08T18:00", ""]);
    expect(withProtocol(timed, "workshop").closings).toEqual(["2026-04-01T18:00"]);
    expect(withProtocol(timed, "one-shot").closings).toEqual(["2026-04-01T18:00"]);
    expect(withProtocol(withProtocol(timed, "one-shot"), "idea").closings).toEqual(["2026-04-01T18:00", ""]);
  });

  it("sends local times as moments in UTC: Kathmandu is 5 h 45 min ahead", () => {
    expect(bodyOf(usual({ closings: ["2026-04-01T18:00", ""] })).rounds).toEqual([{ closesAt: "2026-04-01T12:15:00.000Z" }, { closesAt: null }]);
  });

  it("sends neither times nor a smallest group for an open board", () => {
    const board = withProtocol(usual({ closings: ["2020-01-01T00:00", ""], k: "none" }), "open-board");
    expect(faultsOf(board, NOW)).toEqual([]);
    expect(bodyOf(board)).toMatchObject({ release: "live", rounds: [{ closesAt: null }] });
    expect(bodyOf(board)).not.toHaveProperty("k");
  });

  it("leaves empty rows of teams out, and gives each row a key of its own", () => {
    expect(bodyOf(usual({ teams: teams(" Red ", "", "Blue") })).teams).toEqual([{ name: "Red" }, { name: "Blue" }]);
    const two = withTeam(withTeam(usual()));
    expect(withTeam({ ...two, teams: two.teams.slice(1) }).teams.map(({ key }) => key)).toEqual([2, 3]);
  });
});

describe("faultsOf(fields, now)", () => {
  it.each<[string, Partial<Fields>, string[]]>([
    ["no title", { title: "  " }, ["title"]],
    ["a long title", { title: "x".repeat(121) }, ["title"]],
    ["a group of one", { k: "1" }, ["k"]],
    ["a group that is no number", { k: "5.5" }, ["k"]],
    ["two teams of one name", { teams: teams("Red", "Red ") }, ["teams"]],
    ["a long name of a team", { teams: teams("x".repeat(61)) }, ["teams"]],
    ["thirteen teams", { teams: teams(...Array.from({ length: 13 }, (_, i) => `T${i}`)) }, ["teams"]],
    ["a time that is over", { closings: ["2026-03-01T17:44", ""] }, ["rounds"]],
    ["a round that closes before the one before", { closings: ["2026-04-02T10:00", "2026-04-01T10:00"] }, ["rounds"]],
    ["only the second round timed", { closings: ["", "2026-04-01T10:00"] }, []],
    ["all at once", { title: "", k: "", closings: ["2020-01-01T00:00", ""] }, ["title", "k", "rounds"]],
  ])("finds %s", (_what, more, parts) => expect(faultsOf(usual(more), NOW)).toEqual(parts));
});

it("partsOf(paths) knows the parts of the form among the server's paths", () => {
  expect(partsOf(["teams.0.name", "title", "elsewhere"])).toEqual(["title", "teams"]);
});
