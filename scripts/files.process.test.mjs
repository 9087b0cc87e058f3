import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pptxOf } from "../lib/export/pptx";
import { workbookOf } from "../lib/export/workbook";
import { caseOf, comparisonWith, inputOf } from "../lib/figures/figure-input.fixture";
import { filePalette } from "../lib/figures/palette";
import { figurePage } from "../lib/server/draw-figure";
import { coloursOf, printToPdf, wordsOf } from "./office.mjs";
import { serveBuilt } from "./served.mjs";

const EXERCISE = "russia-president-2012";
/** Of three unordered scenarios in the light theme. */
const COLOURS = ["#2894cb", "#858d00", "#780048"];
const OPENS_WITHIN_MS = 180_000;

let folder;
let server;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "branchpoint-files-"));
  server = await serveBuilt();
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const comparison = async () => (await fetch(`${server.address}/api/exercises/${EXERCISE}/comparison`)).json();

/** Saves a file of the exercise, and tells where. */
async function save(path, name) {
  const answer = await fetch(`${server.address}/api/exercises/${EXERCISE}/${path}`);
  expect(answer.status).toBe(200);
  writeFileSync(join(folder, name), Buffer.from(await answer.arrayBuffer()));
  return join(folder, name);
}

const percent = (share) => `${(share * 100).toFixed(1)}%`;

describe("files, opened by other programs", () => {
  it("show a PowerPoint chart with the API's numbers, in the scenarios' colours", { timeout: OPENS_WITHIN_MS }, async () => {
    const files = [await save("figures/pool-bars.pptx", "pool-bars.pptx"), await save("figures/distribution.pptx?lang=ar&theme=dark", "distribution.pptx")];
    const [bars, dark] = await printToPdf(files, folder);
    const words = await wordsOf(bars);
    const { pools, band } = await comparison();
    for (const share of [...pools.linear, ...band.low, ...band.high]) expect(words).toContain(percent(share));
    const colours = await coloursOf(bars);
    for (const colour of COLOURS) expect(colours.get(colour) ?? 0, colour).toBeGreaterThan(1000);
    expect((await coloursOf(dark)).get("#1b1e21") ?? 0).toBeGreaterThan(10_000);
  });

  it("show a PDF whose words are words, and whose colours are the page's", { timeout: OPENS_WITHIN_MS }, async () => {
    const pdf = await save("figures/pool-bars.pdf", "figure.pdf");
    const words = await wordsOf(pdf);
    const { fingerprints, pools } = await comparison();
    expect(words).toContain("Branchpoint");
    expect(words.replaceAll(" ", "")).toContain(fingerprints["pool-bars"]);
    expect(words).toMatch(new RegExp(`${Math.round(pools.linear[0] * 100)}\\s%`));
    const colours = await coloursOf(pdf);
    for (const colour of COLOURS) expect(colours.get(colour) ?? 0, colour).toBeGreaterThan(200);
  });

  it("show the report as pages of words with every figure, also from right to left", { timeout: OPENS_WITHIN_MS }, async () => {
    const english = await wordsOf(await save("export.pdf", "report.pdf"));
    const { pools, fingerprints } = await comparison();
    for (const title of ["What was asked", "How it was asked and counted", "The pool and everybody", "The triangle", "All pools", "The numbers", "Sources and licences"]) expect(english).toContain(title);
    for (const share of pools.linear) expect(english).toContain((share * 100).toFixed(1));
    const letters = english.replaceAll(/\s/g, "");
    for (const figure of ["pool-bars", "distribution", "pool-strip"]) expect(letters).toContain(`fig${fingerprints[figure]}`);
    // the triangle is made of earlier rounds too, and so are its digits
    const triangle = await (await fetch(`${server.address}/api/exercises/${EXERCISE}/figure-facts/ternary`)).json();
    expect(letters).toContain(`fig${triangle.fingerprint}`);
    expect(english).toMatch(/Page 1 of \d+/);
    const arabic = await wordsOf(await save("export.pdf?lang=ar", "report-ar.pdf"));
    expect(arabic.normalize("NFKC")).toContain("المصادر");
  });

  it("show an Excel chart with the API's numbers, in the scenarios' colours, and its text as text", { timeout: OPENS_WITHIN_MS }, async () => {
    const input = inputOf({ comparison: comparisonWith({ people: 20 }), theCase: caseOf({ labels: ["=1+41", "+1+41", "@SUM(A1)"] }) });
    const payload = await workbookOf(
      { exercise: { title: "=1+41" }, case: { question: "+1+41", scenarios: [] }, rounds: [], figures: [], appVersion: "1", hash: "" },
      [{ figure: "teams", round: 1, page: { ...figurePage("teams", input), title: "=1+41", question: "=1+41" }, colours: COLOURS.map((colour) => colour.slice(1)) }],
    );
    writeFileSync(join(folder, "payload.xlsx"), payload);
    const [bars, formula] = await printToPdf([await save("figures/pool-bars.xlsx", "pool-bars.xlsx"), join(folder, "payload.xlsx")], folder);
    const words = await wordsOf(bars);
    const { pools, band } = await comparison();
    for (const share of [...pools.linear, ...band.low, ...band.high]) expect(words).toContain(percent(share));
    const colours = await coloursOf(bars);
    for (const colour of COLOURS) expect(colours.get(colour) ?? 0, colour).toBeGreaterThan(300);
    const texts = await wordsOf(formula);
    for (const text of ["=1+41", "+1+41", "@SUM(A1)"]) expect(texts).toContain(text);
    expect(texts).not.toMatch(/\b42\b/);
  });

  it("keep what looks like a formula as text, on the slide and in the sheet behind its chart", { timeout: OPENS_WITHIN_MS }, async () => {
    const input = inputOf({ comparison: comparisonWith({ people: 20 }), theCase: caseOf({ labels: ["=1+41", "+1+41", "@SUM(A1)"] }) });
    const slide = await pptxOf([{ ...figurePage("teams", input), title: "=1+41" }], filePalette("light", { ordered: true, count: 3 }), null);
    const { "ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx": sheet } = unzipSync(slide);
    const files = [["formula.pptx", slide], ["formula-sheet.xlsx", sheet]].map(([name, bytes]) => {
      writeFileSync(join(folder, name), bytes);
      return join(folder, name);
    });
    for (const pdf of await printToPdf(files, folder)) {
      const words = await wordsOf(pdf);
      for (const text of ["=1+41", "+1+41", "@SUM(A1)"]) expect(words).toContain(text);
      expect(words).not.toMatch(/\b42\b/);
    }
  });
});
