import { describe, expect, it } from "vitest";
import { bodyOf, usualFields, type CaseChoice } from "./fields";
import { withSettings, type Settings } from "./settings";

const question = (id: string) => ({ id, title: `${id}?`, warnings: [] });
const GULF: CaseChoice = { id: "gulf", title: "Gulf of Aden", questions: [question("q30")] };
const HARBOUR: CaseChoice = { id: "harbour", title: "Harbour", questions: [question("q1"), question("q2")] };
const LAST: Settings = { id: "week-3", caseId: "harbour", questionId: "q2", title: "Week 3", protocol: "delphi", privacy: "named", release: "at-close", k: 4, teams: ["Red", "Blue"], rounds: 3 };

describe("an exercise whose settings are used again", () => {
  it("lends case, question, protocol, names, release, k, teams and the number of rounds, and no closing times", () => {
    expect(bodyOf(withSettings(usualFields(GULF), LAST, [GULF, HARBOUR]))).toEqual({
      ...{ caseId: "harbour", questionId: "q2", title: "Week 3", protocol: "delphi", privacy: "named", release: "at-close", k: 4 },
      teams: [{ name: "Red" }, { name: "Blue" }],
      rounds: [{ closesAt: null }, { closesAt: null }, { closesAt: null }],
    });
  });

  it("leaves the chosen case where its own is gone, and the first question where its own is", () => {
    expect(withSettings(usualFields(GULF), LAST, [GULF])).toMatchObject({ caseId: "gulf", questionId: "q30", protocol: "delphi" });
    expect(withSettings(usualFields(GULF), { ...LAST, questionId: "q9" }, [GULF, HARBOUR])).toMatchObject({ caseId: "harbour", questionId: "q1" });
  });

  it("has the usual k in its field after an open board, which has none", () => {
    expect(withSettings(usualFields(GULF), { ...LAST, protocol: "open-board", release: "live", k: 1 }, [GULF])).toMatchObject({ k: "5", release: "live" });
  });
});
