import { describe, expect, it } from "vitest";
import { whoseScores } from "./whose-scores";

describe("whoseScores(naming)", () => {
  it("is everybody's where all answered under their names", () => expect(whoseScores({ privacy: "named", invited: true })).toBe("everybody"));
  it.each(["anonymous", "pseudonymous"] as const)("is one's own where people are %s", (privacy) => expect(whoseScores({ privacy, invited: true })).toBe("own"));
  it("is one's own on a board that anybody walks up to", () => expect(whoseScores({ privacy: "named", invited: false })).toBe("own"));
});
