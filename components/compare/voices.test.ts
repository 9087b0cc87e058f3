import { describe, expect, it } from "vitest";
import type { BandReading } from "@/lib/contract/cases";
import { voiceRows } from "./voices";

const theCase = {
  scenarios: [{ id: "calm" }, { id: "war" }],
  voices: [{ id: "katz", kind: "named" as const, name: "Mark N. Katz", variants: [], nameLayer: "said" as const }],
  phrases: [],
  rules: [{ id: "R1", text: "A term of the lexicon means its band." }, { id: "R9", text: "Not used." }],
};

const reading: BandReading = {
  id: "r1",
  voice: "katz",
  event: "a major escalation",
  claims: ["c1"],
  phrases: [],
  rules: ["R1"],
  terms: { icd203: "unlikely", phia: "unlikely", kent: null },
  weak: false,
  mappings: [
    { id: "m2", default: false, scenarios: ["calm", "war"], note: "Both." },
    { id: "m1", default: true, scenarios: ["war"], note: "War only." },
  ],
  caveat: "Said of one event.",
  term: "unlikely",
  band: { lowPermille: 200, highPermille: 450 },
};

describe("voiceRows(readings, theCase)", () => {
  it("keeps the voice's own event and places it on the rows of its default mapping", () => {
    const [row] = voiceRows([reading], theCase).rows;
    expect(row).toMatchObject({ voice: "Mark N. Katz", event: "a major escalation", rows: [1], rules: ["A term of the lexicon means its band."] });
    expect(row?.band).toEqual({ term: "unlikely", lowPermille: 200, highPermille: 450 });
  });

  it("names the voices none of whose phrases has a band once each, and gives them no row", () => {
    const silent = { ...reading, id: "r0", voice: "akhtar", term: null, band: null, mappings: [] };
    const { rows, silent: names } = voiceRows([silent, reading, { ...silent, id: "r2" }, { ...silent, id: "r3", voice: "katz" }], theCase);
    expect(rows.map(({ id }) => id)).toEqual(["r1"]);
    expect(names, "Katz has a band for another phrase").toEqual(["akhtar"]);
  });

  it("stands on no row without a mapping", () => {
    expect(voiceRows([{ ...reading, mappings: [] }], theCase).rows[0]?.rows).toEqual([]);
  });
});
