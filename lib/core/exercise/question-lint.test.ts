import { describe, expect, it } from "vitest";
import { questionWarnings, type QuestionWording } from "./question-lint";

const GOOD: QuestionWording = {
  title: "By 18 February 2024, how will the exchange of strikes have developed?",
  horizonAt: "2024-02-18T23:59:59Z",
  rule: "The status quo is whatever remains when neither of the other two has happened.",
  criteria: [],
};
const kinds = (more: Partial<QuestionWording>) => questionWarnings({ ...GOOD, ...more }).map(({ kind }) => kind);
const vague = (title: string) => questionWarnings({ ...GOOD, title }).flatMap((warning) => (warning.kind === "vague" ? warning.words : []));

describe("questionWarnings(wording)", () => {
  it("finds nothing in a question that says by when and what is left", () => expect(kinds({})).toEqual([]));

  it.each(["How will it end?", "How will it end in room 20245?"])("misses a date in “%s”", (title) => expect(kinds({ title })).toEqual(["no-date"]));
  it("takes a year for a date", () => expect(kinds({ title: "Who will be President in 2012?" })).toEqual([]));
  it("misses the horizon", () => expect(kinds({ horizonAt: null })).toEqual(["no-horizon"]));

  it("misses what counts when nothing else fits", () => expect(kinds({ rule: "The state on the day decides.", criteria: ["A deal is signed."] })).toEqual(["no-residual"]));
  it.each(["Otherwise this one.", "Neither of them.", "Any other ending.", "Everything else.", "ما يبقى حين لا يقع أي من الآخرين."])("takes “%s” for the option that is left", (text) =>
    expect(kinds({ rule: "The state on the day decides.", criteria: ["A deal is signed.", text] })).toEqual([]));

  it.each([
    ["Will a major, MAJOR strike follow soon in 2024?", ["major", "soon"]],
    ["Could a large-scale war follow by 2025?", ["could", "large-scale"]],
    ["هل تقع ضربة كبيرة قريبًا في 2024؟", ["كبيرة", "قريبًا"]],
    ["Will it last until 18 May 2024?", []],
    ["By May 18, 2024, will it last?", []],
    ["May it last until June 2024?", ["may"]],
    ["Will the majority sign by 2024?", []],
  ])("hears in “%s” the vague words %o", (title, words) => expect(vague(title)).toEqual(words));

  it("names all that it finds, in one order", () =>
    expect(kinds({ title: "Will it end soon?", horizonAt: null, rule: "It decides." })).toEqual(["no-date", "no-horizon", "no-residual", "vague"]));
});
