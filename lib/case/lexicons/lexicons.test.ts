import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { lexiconSchema, type Lexicon } from "@/lib/contract/cases";
import { LEXICON_IDS } from "@/lib/contract/comparison";
import { phraseForShare } from "@/lib/core/lexicon";
import { bandOfTerm } from "./readings";
import { LEXICONS } from "./registry";
import { SURVEY_PHRASES, SURVEY_RESPONDENTS } from "./survey-phrases";

const read = (name: string) => readFileSync(new URL(`../../../data/lexicons/${name}`, import.meta.url), "utf8");

type Band = Lexicon["bands"][number];
const contains = (outer: Band, inner: Band) => outer.lowPermille <= inner.lowPermille && inner.highPermille <= outer.highPermille;

describe.each(LEXICON_IDS)("LEXICONS.%s", (id) => {
  const { bands } = LEXICONS[id];

  test("has the shape of the contract and carries its own id", () => {
    expect(lexiconSchema.parse(LEXICONS[id]).id).toBe(id);
  });

  test("lies between 0 and 1000 per mille and rises from band to band", () => {
    for (const band of bands) {
      expect(band.lowPermille).toBeGreaterThanOrEqual(0);
      expect(band.highPermille).toBeGreaterThanOrEqual(band.lowPermille);
      expect(band.highPermille).toBeLessThanOrEqual(1000);
    }
    expect(bands).toEqual([...bands].sort((a, b) => a.lowPermille - b.lowPermille));
  });

  test("has each term once, in lower case", () => {
    const terms = bands.flatMap((band) => band.terms);
    expect(new Set(terms).size).toBe(terms.length);
    expect(terms).toEqual(terms.map((term) => term.toLowerCase()));
  });

  test("gives back a band that holds the share for each phrase it finds", () => {
    for (let permille = 0; permille <= 1000; permille += 1) {
      const phrase = phraseForShare(bands, permille);
      const range = phrase && bandOfTerm(LEXICONS[id], phrase.terms[0] ?? "");
      if (range) expect(permille >= range.lowPermille && permille <= range.highPermille).toBe(true);
    }
  });
});

test.each(LEXICON_IDS.filter((id) => LEXICONS[id].arrangement === "apart"))("LEXICONS.%s has bands that share no more than a border", (id) => {
  const ends = LEXICONS[id].bands.flatMap(({ lowPermille, highPermille }) => [lowPermille, highPermille]);
  expect(ends).toEqual([...ends].sort((a, b) => a - b));
});

test("LEXICONS.ipcc is nested on both sides and has a phrase for every share", () => {
  const { arrangement, bands } = LEXICONS.ipcc;
  expect(arrangement).toBe("nested");
  const chain = (terms: string[]) => terms.map((term) => bands.find((band) => band.terms.includes(term)) ?? expect.fail(`no ${term}`));
  const low = chain(["exceptionally unlikely", "extremely unlikely", "very unlikely", "unlikely"]);
  const high = chain(["virtually certain", "extremely likely", "very likely", "likely", "more likely than not"]);
  for (const side of [low, high]) {
    side.slice(1).forEach((outer, index) => {
      const inner = side[index];
      expect(inner && contains(outer, inner) && !contains(inner, outer)).toBe(true);
    });
  }
  expect([0, 10, 50, 100, 330, 500, 660, 900, 950, 990].map((permille) => phraseForShare(bands, permille)?.terms[0])).toEqual([
    "exceptionally unlikely", "exceptionally unlikely", "extremely unlikely", "very unlikely", "about as likely as not",
    "about as likely as not", "likely", "very likely", "extremely likely", "virtually certain",
  ]);
});

test("phraseForShare(LEXICONS.nato.bands, permille) is the band that begins at a border", () => {
  expect([0, 99, 100, 400, 600, 900, 1000].map((permille) => phraseForShare(LEXICONS.nato.bands, permille)?.terms[0])).toEqual([
    "highly unlikely", "highly unlikely", "unlikely", "even chance", "likely", "highly likely", "highly likely",
  ]);
});

test("lexicons whose bounds could not be checked say so, the others do not", () => {
  expect(LEXICONS.phia.caution).toMatch(/lower bounds .* unconfirmed/);
  for (const id of ["ipcc", "nato"] as const) expect(LEXICONS[id].caution).toMatch(/could not be compared/);
  expect([LEXICONS.icd203.caution, LEXICONS.survey.caution]).toEqual([undefined, undefined]);
});

test.each(["phia", "ipcc", "nato", "survey"] as const)("LEXICONS.%s names CAPphrase, its licence and its doi in its source", (id) => {
  expect(LEXICONS[id].source).toMatch(/CAPphrase.*CC BY 4\.0/);
  expect(LEXICONS[id].source).toContain("doi:10.5281/zenodo.18750055");
});

describe("bandOfTerm(lexicon, term)", () => {
  test("is the band of the term, whatever its capitals and spaces", () => {
    expect(bandOfTerm(LEXICONS.icd203, "  Very\u00a0 Unlikely\n")).toEqual({ lowPermille: 50, highPermille: 200 });
  });
  test("is null for a term that the lexicon does not have", () => expect(bandOfTerm(LEXICONS.kent, "unlikely")).toBeNull());
});

describe("data/lexicons", () => {
  const published = z.object({ bands: z.array(z.object({ terms: z.array(z.string()), low: z.number(), high: z.number() })) });
  const points = z.object({ points: z.array(z.object({ term: z.string(), mid: z.number(), plusminus: z.number() })) });
  const blocks = z.record(z.string(), z.unknown()).parse(JSON.parse(read("verbal_lexicons.json")));
  const plain = (id: keyof typeof LEXICONS) =>
    LEXICONS[id].bands.flatMap(({ terms, lowPermille, highPermille }) => terms.map((term) => `${term} ${lowPermille}-${highPermille}`)).sort();

  test.each([["icd203", "icd203"], ["phia", "phia"], ["ipcc", "ipcc_ar5"], ["nato", "nato"]] as const)("holds the bands of LEXICONS.%s", (id, block) => {
    const { bands } = published.parse(blocks[block]);
    expect(plain(id)).toEqual(bands.flatMap(({ terms, low, high }) => terms.map((term) => `${term} ${low * 10}-${high * 10}`)).sort());
  });

  test("holds the middles and margins of LEXICONS.kent", () => {
    const kent = points.parse(blocks.kent).points;
    expect(plain("kent")).toEqual(kent.map(({ term, mid, plusminus }) => `${term} ${(mid - plusminus) * 10}-${(mid + plusminus) * 10}`).sort());
  });

  test("holds every number of SURVEY_PHRASES, in per cent", () => {
    const rows: Record<string, string>[] = parse(read("capphrase_summary.csv"), { columns: true });
    const published = rows.map(({ phrase, n, p10, p25, median, p75, p90 }) => [phrase?.toLowerCase(), n, ...[p10, p25, median, p75, p90].map((share) => Math.round(Number(share) * 10))]);
    const ours = SURVEY_PHRASES.map((one) => [one.phrase, String(SURVEY_RESPONDENTS), one.p10Permille, one.p25Permille, one.medianPermille, one.p75Permille, one.p90Permille]);
    expect(ours.sort()).toEqual(published.sort());
  });

  test("holds the quartiles and medians of LEXICONS.survey, in per cent, of 5,174 answers each", () => {
    const rows: Record<string, string>[] = parse(read("capphrase_summary.csv"), { columns: true });
    const bands = LEXICONS.survey.bands.flatMap(({ terms, ...numbers }) => terms.map((term) => ({ term, ...numbers })));
    expect(rows).toHaveLength(19);
    expect(bands).toHaveLength(19);
    for (const { phrase, n, p25, median, p75 } of rows) {
      expect(n).toBe("5174");
      expect(bands.find(({ term }) => term === phrase?.toLowerCase())).toMatchObject({
        lowPermille: Number(p25) * 10, medianPermille: Number(median) * 10, highPermille: Number(p75) * 10,
      });
    }
  });
});
