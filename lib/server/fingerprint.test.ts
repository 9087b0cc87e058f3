import { expect, it } from "vitest";
import { fingerprint, fingerprintsByFigure } from "./fingerprint";

it("fingerprintsByFigure(shared, figures) is the fingerprint of each figure with what they share", () => {
  const shared = { zebra: [1, 2.5, null], inputs: [[500, 300, 200]], agesDays: null, query: { team: "red", asOf: null } };
  const found = fingerprintsByFigure(shared, ["pool-bars", "teams"]);
  expect(found).toEqual({ "pool-bars": fingerprint({ ...shared, figure: "pool-bars" }), teams: fingerprint({ figure: "teams", ...shared }) });
  expect(found["pool-bars"]).not.toBe(found.teams);
});
