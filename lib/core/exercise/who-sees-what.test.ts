import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PROTOCOLS } from "./protocols";
import { whoSeesWhat, type SightRules } from "./who-sees-what";

const rules = (more: Partial<SightRules>): SightRules => ({ release: "at-close", privacy: "pseudonymous", k: 5, rounds: 1, ...more });

describe("whoSeesWhat(rules)", () => {
  it.each<[Partial<SightRules>, string]>([
    [{ release: "live" }, "at-once"],
    [{ release: "at-close" }, "after-reveal"],
    [{ release: "at-close", rounds: 2 }, "after-each-reveal"],
    [{ release: "batches" }, "in-batches"],
    [{ release: "batches", rounds: 3 }, "in-batches"],
  ])("%o: the numbers are seen %s", (more, numbers) => expect(whoSeesWhat(rules(more)).numbers).toBe(numbers));

  it.each([["anonymous", "counts"], ["pseudonymous", "pseudonyms"], ["named", "names"]] as const)("%s: the facilitator sees %s", (privacy, people) =>
    expect(whoSeesWhat(rules({ privacy })).people).toBe(people));

  it("names the smallest group but where everybody is shown at once", () => {
    expect(whoSeesWhat(rules({ k: 7 })).least).toBe(7);
    expect(whoSeesWhat(rules({ release: "live", k: 7 })).least).toBeNull();
  });

  it("says of every protocol but the open board that numbers wait", () => {
    const protocols = fc.constantFrom(...Object.entries(PROTOCOLS));
    fc.assert(
      fc.property(protocols, fc.integer({ min: 2, max: 50 }), ([id, { releases, rounds: { most } }], k) => {
        for (const release of releases) expect(whoSeesWhat(rules({ release, k, rounds: most })).numbers === "at-once").toBe(id === "open-board");
      }),
    );
  });
});
