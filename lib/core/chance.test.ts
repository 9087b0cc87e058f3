import { describe, expect, it } from "vitest";
import { chanceOf, type Chance } from "./chance";

/** What a phrase says, as a probability. */
function meaning(chance: Chance): number {
  switch (chance.form) {
    case "impossible": return 0;
    case "certain": return 1;
    case "even": return 0.5;
    case "oneIn": return 1 / chance.n;
    case "outOf": return chance.count / chance.of;
    case "allButOneIn": return 1 - 1 / chance.n;
  }
}

describe("chanceOf(part, whole)", () => {
  it.each<[number, Chance]>([
    [0, { form: "impossible" }],
    [1, { form: "oneIn", n: 1000, about: false }],
    [3, { form: "oneIn", n: 333, about: true }],
    [50, { form: "oneIn", n: 20, about: false }],
    [68, { form: "oneIn", n: 15, about: true }],
    [94, { form: "oneIn", n: 11, about: true }],
    [95, { form: "oneIn", n: 10, about: true }],
    [115, { form: "oneIn", n: 9, about: true }],
    [143, { form: "oneIn", n: 7, about: true }],
    [200, { form: "oneIn", n: 5, about: false }],
    [310, { form: "outOf", count: 3, of: 10, about: true }],
    [333, { form: "oneIn", n: 3, about: true }],
    [430, { form: "outOf", count: 43, of: 100, about: false }],
    [434, { form: "outOf", count: 43, of: 100, about: true }],
    [575, { form: "outOf", count: 58, of: 100, about: true }],
    [480, { form: "even", about: true }],
    [500, { form: "even", about: false }],
    [520, { form: "even", about: true }],
    [600, { form: "outOf", count: 6, of: 10, about: false }],
    [667, { form: "outOf", count: 2, of: 3, about: true }],
    [750, { form: "outOf", count: 3, of: 4, about: false }],
    [905, { form: "outOf", count: 9, of: 10, about: true }],
    [906, { form: "allButOneIn", n: 11, about: true }],
    [999, { form: "allButOneIn", n: 1000, about: false }],
    [1000, { form: "certain" }],
  ])("%i of 1000", (part, chance) => expect(chanceOf(part, 1000)).toEqual(chance));

  it("is exact about a branch's part of its node", () => expect(chanceOf(61, 427)).toEqual({ form: "oneIn", n: 7, about: false }));

  it("stays within 2 points of every share", () => {
    for (let part = 0; part <= 1000; part += 1) expect(Math.abs(meaning(chanceOf(part, 1000)) - part / 1000)).toBeLessThan(0.02 + 1e-12);
  });

  it("says certain and impossible for nothing else, and leaves \"about\" out only when exact", () => {
    for (let part = 1; part < 1000; part += 1) {
      const chance = chanceOf(part, 1000);
      if (!("about" in chance)) throw new Error(`${part} reads ${chance.form}`);
      expect(Math.abs(meaning(chance) - part / 1000) < 1e-12).toBe(!chance.about);
    }
  });
});
