import { expect, it } from "vitest";
import { comparisonWith, inputOf, readingOn } from "./figure-input.fixture";
import { poolBarsTable } from "./pool-bars-table";

const input = inputOf({ comparison: comparisonWith({ people: 7, simulated: 2, mine: [575, 310, 115] }), readings: [readingOn(["s2", "s3"])] });
const rows = poolBarsTable(input);
const valuesOf = (kind: string, name?: string) => rows.filter((row) => row.kind === kind && (name === undefined || row.name === name)).map(({ value }) => value);

it("poolBarsTable(input) holds pools, bands and teams unrounded", () => {
  const { pools, band, teams } = input.comparison;
  expect(valuesOf("pool", "linear")).toEqual(pools.linear);
  expect(valuesOf("band_low")).toEqual(band?.low);
  expect(valuesOf("band_high")).toEqual(band?.high);
  expect(valuesOf("team")).toEqual(teams[0]?.linear);
});

it("poolBarsTable(input) holds everybody once per scenario, in per mille, and me apart", () => {
  expect(valuesOf("person")).toEqual(input.comparison.people.flatMap(({ weights }) => weights));
  expect(valuesOf("you")).toEqual([575, 310, 115]);
  expect(rows.filter(({ simulated }) => simulated).length).toBe(2 * 3);
});

it("poolBarsTable(input) names all scenarios of a voice's band and splits none of it", () => {
  expect(rows.filter(({ kind }) => kind.startsWith("voice")).map(({ kind, scenarioId, value }) => [kind, scenarioId, value])).toEqual([
    ["voice_low", "s2 + s3", 200],
    ["voice_high", "s2 + s3", 450],
  ]);
});

it("poolBarsTable(input) is empty but for voices when nobody has answered", () => {
  const nobody = poolBarsTable(inputOf({ comparison: comparisonWith({ people: 0 }), readings: [] }));
  expect(nobody.filter(({ kind }) => kind !== "team")).toEqual([]);
});
