import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { LexiconId } from "@/lib/contract/comparison";
import { loadCases } from "../load-cases";
import { readingsWithBands } from "./readings";

const shipped = loadCases(join(import.meta.dirname, "../../../cases")).cases.find(({ case: { id } }) => id === "iran-pakistan-2024");
if (!shipped) throw new Error("The shipped case is missing.");

describe("readingsWithBands(case, lexicon)", () => {
  const bandsIn = (id: LexiconId) =>
    readingsWithBands(shipped.case, id).flatMap(({ id: reading, band }) => (band ? [[reading, band.lowPermille, band.highPermille]] : []));

  test.each([["icd203", 200, 450], ["phia", 250, 350], ["ipcc", 0, 330], ["nato", 100, 400], ["survey", 100, 250]] as const)(
    "gives Katz's two events a band in %s, and nobody else one",
    (id, low, high) => expect(bandsIn(id)).toEqual([["r-katz-escalation", low, high], ["r-katz-confrontation", low, high]]),
  );

  test("gives Kent a band for Al-Aqqad alone, marked as weak", () => {
    expect(bandsIn("kent")).toEqual([["r-aqqad-escalation", 200, 400]]);
    expect(readingsWithBands(shipped.case, "kent").filter(({ band, weak }) => band !== null && !weak)).toEqual([]);
  });

  test("keeps a reading without a band, as not stated, whether its term is null or left out", () => {
    for (const lexicon of ["icd203", "survey"] as const) {
      const shannon = readingsWithBands(shipped.case, lexicon).find(({ id }) => id === "r-shannon-outcomes");
      expect(shannon).toMatchObject({ term: null, band: null });
    }
  });
});
