import { describe, expect, it } from "vitest";
import { answerCases } from "./answer-cases";

const sets = { three: [[0.6, 0.3, 0.1], [0.2, 0.3, 0.5], [0.1, 0.1, 0.8]], other: [[0.5, 0.4, 0.1], [0.2, 0.3, 0.5], [0.1, 0.1, 0.8]] };
const ask = (asked: unknown) => answerCases({ sets, cases: [asked] }).results[0];
const answer = (fn: string, input: unknown) => ask({ id: "a", fn, input });

describe("answerCases({ sets, cases })", () => {
  it("takes rows or the name of a set, under set as under P", () => {
    const wanted = answer("linear", { P: sets.three });
    expect(wanted).toHaveProperty("value");
    for (const input of [{ set: "three" }, { P: "three" }, { set: sets.three }]) expect(answer("linear", input)).toEqual(wanted);
  });
  it("takes rows or the name of a set as the second round", () => {
    const wanted = answer("roundStability", { set: "three", set2: sets.other, threshold: 0.01 });
    expect(wanted).toHaveProperty("value.share_changed", 1 / 3);
    expect(answer("roundStability", { set: "three", set2: "other", threshold: 0.01 })).toEqual(wanted);
  });
  it("takes weights by number and by name, and weights of 1 change nothing", () => {
    for (const fn of ["linear", "median", "cumulativeMedian", "jsd", "severityVariance", "neymanLinear"]) {
      expect(answer(fn, { set: "three", weights: [1, 1, 1] })).toEqual(answer(fn, { set: "three" }));
    }
    const [a, b, c] = [Math.exp(1 - Math.sqrt(3)), Math.exp(Math.sqrt(2) - Math.sqrt(3)), 1];
    const first = (0.6 * a + 0.2 * b + 0.1 * c) / (a + b + c);
    expect(answer("linear", { set: "three", weights: "recencyMetaculus" })).toHaveProperty("value.0", expect.closeTo(first, 12));
  });
  it("splits the divergence of weighted groups, whatever their names", () => {
    const input = { set: "three", groups: ["__proto__", 7, "__proto__"], weights: [1, 2, 3] };
    expect(answer("jsdGroups", input)).toHaveProperty("value.total", expect.closeTo(Number(Object(Object(answer("jsd", { set: "three", weights: [1, 2, 3] })).value).jsd), 12));
    expect(JSON.stringify(answer("jsdGroups", input))).toMatch(/"within_by_group":\{"7":0,"__proto__":0\.\d+\}/);
  });
  it("adds up the leaves of one id, wherever they hang, and keeps inner nodes of one id apart", () => {
    const leaf = (id: string, p: number) => ({ id, p });
    const tree = { id: "x", children: [{ id: "x", p: 0.5, children: [leaf("a", 0.2), leaf("b", 0.8)] }, { id: "x", p: 0.5, children: [leaf("a", 0.6), leaf("c", 0.4)] }] };
    expect(answer("treeLeaves", { tree })).toEqual({ id: "a", value: { a: 0.4, b: 0.4, c: 0.2 } });
    expect(answer("treeLeaves", { tree: { id: "alone" } })).toEqual({ id: "a", value: {} });
  });
  it("keeps every id and answers in the order of the cases", () => {
    const { results } = answerCases({ sets, cases: [{ id: 7, fn: "linear", input: { set: "three" } }, { id: "x", fn: "none", input: {} }, "nonsense", { fn: "linear" }] });
    expect(results.map(({ id }) => id)).toEqual([7, "x", null, null]);
    expect(results.map((result) => "value" in result)).toEqual([true, false, false, false]);
  });
  it("answers for a thousand people and eight scenarios", () => {
    const P = Array.from({ length: 1000 }, (_, person) => Array.from({ length: 8 }, (_, scenario) => (scenario === person % 8 ? 0.3 : 0.1)));
    for (const fn of ["linear", "median", "cumulativeMedian", "meanPairwiseTV", "meanPairwiseEMD", "jsd", "severityVariance", "neymanLinear"]) expect(answer(fn, { P })).toHaveProperty("value");
    expect(answer("meanPairwiseTV", { P })).toHaveProperty("value", expect.closeTo(0.2 * (875 / 999), 12));
  });
});

describe("what cannot be answered says which field and why", () => {
  const p = [0.6, 0.3, 0.1];
  it.each<[string, string, unknown, string]>([
    ["no rows", "linear", {}, "P is missing: give the rows, or the name of a set of rows."],
    ["empty rows", "linear", { P: [] }, "P needs more entries: at least 1."],
    ["one scenario", "linear", { P: [[1]] }, "P[0] needs more entries: at least 2."],
    ["rows of different lengths", "linear", { P: [[0.5, 0.5], p] }, "P[1] has 3 shares where the first row has 2."],
    ["a negative share", "linear", { P: [[1.2, -0.2]] }, "P[0][1] must be at least 0."],
    ["another sum", "median", { P: [[0.5, 0.4]] }, "P[0] must sum to 1, and sums to 0.9."],
    ["text for a number", "linear", { P: [["a", 1]] }, "P[0][0] must be a number."],
    ["many mistakes", "linear", { P: [[2, 2], [2, 2], [2, 2], [2, 2], [2, 2]] }, "P[0] must sum to 1, and sums to 4. P[1] must sum to 1, and sums to 4. P[2] must sum to 1, and sums to 4. And 2 more."],
    ["set and P", "linear", { set: "three", P: [p] }, "input holds both set and P: give one of them."],
    ["an unknown set", "linear", { set: "constructor" }, 'There is no set "constructor". The sets are three, other.'],
    ["a field that nobody reads", "linear", { set: "three", trim: 0.1 }, "input holds what this function does not know: trim."],
    ["weights that a function does not take", "trimmed", { set: "three", trim: 0.1, weights: [1, 1, 1] }, "input holds what this function does not know: weights."],
    ["too few weights", "linear", { set: "three", weights: [1, 2] }, "weights must have 3 entries, one per row."],
    ["weights of nothing", "linear", { set: "three", weights: [0, 0, 0] }, "weights must hold at least one weight above 0."],
    ["a negative weight", "linear", { set: "three", weights: [1, -1, 1] }, "weights[1] must be at least 0."],
    ["an unknown name of weights", "linear", { set: "three", weights: "loudness" }, "weights must be a list."],
    ["a floor that is too high", "log", { set: "three", eps: 0.4 }, "eps times the number of scenarios (3) must stay below 1."],
    ["a floor below 0", "log", { set: "three", eps: -0.1 }, "eps must be at least 0."],
    ["no floor", "log", { set: "three" }, "eps is missing."],
    ["half left out at each end", "trimmed", { set: "three", trim: 0.5 }, "trim must be below 0.5."],
    ["an exponent of 0", "powerTransform", { p, a: 0 }, "a must be above 0."],
    ["a prior for other scenarios", "neymanLog", { set: "three", eps: 0, prior: [0.5, 0.5] }, "prior must have 3 shares, one per scenario."],
    ["a prior of 0", "neymanLog", { set: "three", eps: 0, prior: [0.5, 0.5, 0] }, "neymanLog: the prior must be above 0 for each scenario"],
    ["an outcome that is no scenario", "brier", { p, y: 3 }, "y must be at most 2."],
    ["an outcome between two", "brier", { p, y: 0.5 }, "y must be a whole number."],
    ["half a person", "neymanFactor", { n: 1.5 }, "n must be a whole number."],
    ["distributions over other scenarios", "distance", { p, q: [0.5, 0.5] }, "q must have 3 shares, one per scenario."],
    ["fewer names than people", "jsdGroups", { set: "three", groups: ["a"] }, "groups must have 3 entries, one per row."],
    ["another second round", "roundStability", { set: "three", set2: [[0.5, 0.5]], threshold: 0 }, "set2 must hold 3 rows of 3 shares, like the first round."],
    ["an outcome of 2", "murphyBinary", { f: [0.5], o: [2], bins: 10 }, "o[0] must be 0 or 1."],
    ["fewer outcomes than statements", "murphyBinary", { f: [0.5, 0.5], o: [1], bins: 10 }, "o must have 2 entries, one for each of f."],
    ["an unknown score", "dailyCarryForward", { submissions: [], days: 1, y: 0, score: "luck" }, "score must be one of brier, log, spherical, rps, rpsNormalised, gjpOrdered, orderedLog, baselineMetaculus."],
    ["submissions over other scenarios", "dailyCarryForward", { submissions: [{ day: 1, p }, { day: 2, p: [0.5, 0.5] }], days: 3, y: 0, score: "brier" }, "submissions[1].p must have 3 shares, like the first one."],
    ["an outcome that nobody forecast", "dailyCarryForward", { submissions: [{ day: 1, p }], days: 3, y: 3, score: "brier" }, "y must be at most 2: the submissions have 3 scenarios."],
    ["a question that closes before it opens", "baselineTimeAveraged", { submissions: [], open: 2, close: 1, horizonEnd: 3, y: 0 }, "open, close and horizonEnd must rise: the question opens before it closes, and closes by the end of its horizon."],
    ["a hazard above 1", "hazardsToLeaf", { h: [1.5] }, "h[0] must be at most 1."],
    ["children that do not sum to 1", "treeLeaves", { tree: { id: "r", children: [{ id: "a", p: 0.5 }, { id: "b", p: 0.4 }] } }, "tree.children must have shares p that sum to 1, and they sum to 0.9."],
    ["a child without a share", "treeLeaves", { tree: { id: "r", children: [{ id: "a", p: 1 }, { id: "b" }] } }, "tree.children[1].p is missing."],
  ])("%s (%s)", (_, fn, input, error) => expect(answer(fn, input)).toEqual({ id: "a", error }));

  it("an unknown function, also one that every object has", () => {
    for (const fn of ["mode", "toString", "__proto__"]) expect(answer(fn, {})).toHaveProperty("error", expect.stringContaining(`There is no function "${fn}". The functions are ambiguityBrier, `));
  });
  it("a case of another form", () => {
    expect(ask({ id: "a", fn: "linear" })).toEqual({ id: "a", error: "input is missing." });
    expect(ask({ id: "a", input: {} })).toEqual({ id: "a", error: "fn is missing." });
    expect(ask({ id: [], fn: "linear", input: {} })).toHaveProperty("error", expect.stringMatching(/^id /));
    expect(ask(null)).toEqual({ id: null, error: "input must be an object." });
  });
});
