import { describe, expect, it } from "vitest";
import type { Answer } from "./draft";
import { sameAnswers } from "./same-answers";

const half = { branch: "yes", num: 1, den: 2, text: "50" };

describe("sameAnswers(some, others)", () => {
  it("compares what was answered, not which object holds it", () => expect(sameAnswers({ n: half }, { n: { ...half } })).toBe(true));
  it.each<Record<string, Answer>>([{}, { n: half, m: half }, { m: half }, { n: { ...half, branch: "no" } }, { n: { ...half, num: 2 } }, { n: { ...half, den: 3 } }, { n: { ...half, text: "1/2" } }])(
    "tells %j apart",
    (others) => expect(sameAnswers({ n: half }, others)).toBe(false),
  );
});
