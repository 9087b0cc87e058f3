import { expect, it } from "vitest";
import { EXAMPLES } from "@/lib/figures/gallery/examples";
import { FIGURE_IDS } from "@/lib/contract/figures";
import { figureTable } from "@/lib/server/draw-figure";
import { galleryInput } from "@/lib/server/gallery";
import { figureLines } from "./figure-lines";

const row = { simulated: false, scenario: "Calm", scenarioId: "s1", unit: "probability", kind: "pool", name: "linear" } as const;

it("figureLines puts the numbers of one thing side by side, in per cent, and a number of no scenario by itself", () => {
  const rows = [
    { ...row, value: 0.3149 },
    { ...row, scenarioId: "s2", scenario: "War", value: 0.6851 },
    { ...row, kind: "divergence", name: "within teams", scenarioId: "", scenario: "", unit: "nats", value: 0.12345 },
    { ...row, kind: "voice_low", name: "Katz", scenarioId: "s1 + s2", scenario: "Calm + War", unit: "per mille", value: 200 },
  ] as const;
  expect(figureLines(rows, ["s1", "s2"]).map(({ name, cells, of }) => [name, cells, of])).toEqual([
    ["linear", ["31.5", "68.5"], ""],
    ["within teams", "0.123", ""],
    ["Katz", "20", "Calm + War"],
  ]);
});

it("figureLines counts nobody where no row counts anybody, in the order of the shares", () => {
  const count = { ...row, kind: "count", unit: "people" } as const;
  const rows = [{ ...count, name: "950", value: 3 }, { ...count, name: "50", scenarioId: "s2", value: 2 }];
  expect(figureLines(rows, ["s1", "s2"]).map(({ name, cells }) => [name, cells])).toEqual([["50", ["0", "2"]], ["950", ["3", "0"]]]);
});

it("figureLines loses no number of any figure", () => {
  for (const example of EXAMPLES) {
    const input = galleryInput(example, "en");
    for (const figure of FIGURE_IDS) {
      const rows = figureTable(figure, input);
      const lines = figureLines(rows, input.theCase.scenarios.map(({ id }) => id));
      const cells = lines.flatMap(({ kind, cells: all }) => (typeof all === "string" ? [all] : all.filter((cell) => cell !== null && !(kind === "count" && cell === "0"))));
      expect(cells.length, `${figure}, ${example.id}`).toBe(rows.filter(({ kind, value }) => kind !== "count" || value > 0).length);
    }
  }
});
