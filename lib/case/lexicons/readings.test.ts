import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { LEXICON_IDS } from "@/lib/contract/comparison";
import { lexiconSchema } from "@/lib/contract/cases";
import { loadCases } from "../load-cases";
import { bandOfTerm, readingsWithBands } from "./readings";
import { LEXICONS } from "./registry";

const [shipped] = loadCases(join(import.meta.dirname, "../../../cases")).cases;
if (!shipped) throw new Error("The shipped case is missing.");

describe.each(LEXICON_IDS)("LEXICONS.%s", (id) => {
  const { bands } = LEXICONS[id];

  test("has the shape of the contract and carries its own id", () => {
    expect(lexiconSchema.parse(LEXICONS[id]).id).toBe(id);
  });

  test("rises from band to band, without overlap, between 0 and 1000 per mille", () => {
    const ends = bands.flatMap(({ lowPermille, highPermille }) => [lowPermille, highPermille]);
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
    expect(ends[0]).toBeGreaterThanOrEqual(0);
    expect(ends.at(-1)).toBeLessThanOrEqual(1000);
  });

  test("has each term once, in lower case", () => {
    const terms = bands.flatMap((band) => band.terms);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms).toEqual(terms.map((term) => term.toLowerCase()));
  });
});

test("PHIA says that its lower bounds are unconfirmed", () => {
  expect(LEXICONS.phia.caution).toMatch(/lower bounds .* unconfirmed/);
});

test("bandOfTerm(lexicon, term) is null for a term that the lexicon does not have", () => {
  expect(bandOfTerm(LEXICONS.kent, "unlikely")).toBeNull();
});

describe("readingsWithBands(case, lexicon)", () => {
  const bandsIn = (id: (typeof LEXICON_IDS)[number]) =>
    readingsWithBands(shipped.case, id).flatMap(({ id: reading, band }) => (band ? [[reading, band.lowPermille, band.highPermille]] : []));

  test("gives Katz's two events a band in ICD 203 and PHIA, and nobody else one", () => {
    expect(bandsIn("icd203")).toEqual([["r-katz-escalation", 200, 450], ["r-katz-confrontation", 200, 450]]);
    expect(bandsIn("phia")).toEqual([["r-katz-escalation", 250, 350], ["r-katz-confrontation", 250, 350]]);
  });

  test("gives Kent a band for Al-Aqqad alone, marked as weak", () => {
    expect(bandsIn("kent")).toEqual([["r-aqqad-escalation", 200, 400]]);
    expect(readingsWithBands(shipped.case, "kent").filter(({ band, weak }) => band !== null && !weak)).toEqual([]);
  });

  test("keeps a reading without a band, as not stated", () => {
    const shannon = readingsWithBands(shipped.case, "icd203").find(({ id }) => id === "r-shannon-outcomes");
    expect(shannon).toMatchObject({ term: null, band: null });
  });
});
