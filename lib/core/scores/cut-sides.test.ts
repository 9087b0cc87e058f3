import { describe, expect, it } from "vitest";
import { cutSides } from "./cut-sides";

describe("cutSides(probabilities, outcome)", () => {
  const quarters = Object.freeze([0.125, 0.25, 0.5, 0.125]);
  it("has the side of the outcome right at each of the K − 1 cuts", () =>
    expect(cutSides(quarters, 1)).toEqual([{ right: 0.875, wrong: 0.125 }, { right: 0.375, wrong: 0.625 }, { right: 0.875, wrong: 0.125 }]));
  it("counts all below as wrong for the top rung", () => expect(cutSides(quarters, 3).map(({ wrong }) => wrong)).toEqual([0.125, 0.375, 0.875]));
  it("counts all above as wrong for the lowest rung", () => expect(cutSides(quarters, 0).map(({ wrong }) => wrong)).toEqual([0.875, 0.625, 0.125]));
  it("leaves exactly nothing on a side that was given nothing, although 0.6 + 0.3 + 0.1 is not 1", () =>
    expect(cutSides([0.6, 0.3, 0.1, 0], 3)[2]?.right).toBe(0));
});
