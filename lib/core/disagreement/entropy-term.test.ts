import { expect, it } from "vitest";
import { entropyTerm } from "./entropy-term";

it("entropyTerm(share) is −p ln p, and 0 at both ends", () => {
  expect(entropyTerm(0.25)).toBeCloseTo(0.25 * Math.log(4), 12);
  expect(entropyTerm(0)).toBe(0);
  expect(entropyTerm(1)).toBeCloseTo(0, 12);
});
