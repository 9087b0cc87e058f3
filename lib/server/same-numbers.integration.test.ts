import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FIGURE_IDS } from "@/lib/contract/figures";
import { largestRemainder } from "@/lib/core/largest-remainder";
import type { FigureInput } from "@/lib/figures/input";
import { SCENES } from "@/lib/figures/scenes";
import type { TableRow } from "@/lib/figures/table";
import { figurePage, figureTable } from "./draw-figure";
import { Browser } from "./testing/browser";
import { figureInputOf } from "./testing/figure-input";
import { CHART_FILES } from "./testing/chart-files.fixture";
import { DRAWN } from "./testing/drawn-numbers";
import { pointCount, SHOWN } from "./testing/shown-numbers";
import { TABLE_FILES } from "./testing/table-files.fixture";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

/** The texts of a picture and its description, entities and direction marks taken out. */
const wordsOf = (svg: string) =>
  [...svg.matchAll(/<(?:text|desc)[^>]*>([^<]*)</g)].map(([, text = ""]) => text.replaceAll("&lt;", "<").replaceAll("&amp;", "&").replace(/[\u2066-\u2069]/g, "")).join("\n");

const rowNumbers = ({ kind, name, scenarioId, value, unit }: TableRow) => ({ kind, name, scenarioId, value, unit });

describe.each(["russia-president-2012", "iran-pakistan-2024"])("the numbers of %s", (id) => {
  let reader: Browser;
  let input: FigureInput;
  beforeAll(async () => {
    reader = new Browser(server);
    if (id === "iran-pakistan-2024") await reader.post(`/api/exercises/${id}/estimates`, { weights: [575, 310, 115] });
    input = await figureInputOf(reader, id);
  });

  const file = async (figure: string, format: string) => {
    const response = await server.api.request(`http://localhost/api/exercises/${id}/figures/${figure}.${format}`, { headers: { cookie: reader.cookie ?? "" } });
    expect(response.status).toBe(200);
    return Buffer.from(await response.arrayBuffer());
  };

  describe.each(FIGURE_IDS)("in the %s figure", (figure) => {
    it.each(Object.entries(TABLE_FILES))("are the same in its table and its %s file, to the last digit", async (format, read) => {
      expect(await read(await file(figure, format))).toEqual(figureTable(figure, input).map(rowNumbers));
    });

    it.each(Object.entries(CHART_FILES))("are those that its %s file charts, each from the table", async (format, read) => {
      const told = new Set(figureTable(figure, input).map(({ value, unit }) => (unit === "per mille" ? value / 1000 : value)));
      const charted = await read(await file(figure, format));
      expect(charted).toEqual((figurePage(figure, input).chart?.series ?? []).map(({ values }) => [...values]));
      for (const value of charted.flat()) expect(told).toContain(value);
    });

    it("stand in its picture as far as it prints them", async () => {
      const words = wordsOf((await file(figure, "svg")).toString("utf8"));
      const shown = SHOWN[figure](figureTable(figure, input));
      const offered = { evidence: false, pathways: input.theCase.tree !== undefined, voices: input.readings.some(({ band }) => band !== null) } as Partial<Record<string, boolean>>;
      if (offered[figure] ?? true) expect(shown).not.toEqual([]);
      for (const text of shown) expect(words).toContain(text);
    });

    it("are where its marks stand, and what the keys say at each of them", async () => {
      const rows = figureTable(figure, input);
      const compared = DRAWN[figure]?.((await file(figure, "svg")).toString("utf8"), rows, (shares) => largestRemainder(shares, 100));
      if (compared) {
        expect(compared.drawn).toHaveLength(compared.told.length);
        compared.drawn.forEach((value, i) => expect(Math.abs(value - (compared.told[i] ?? NaN))).toBeLessThanOrEqual(compared.apart));
      }
      const points = figure === "pool-bars" ? null : SCENES[figure].scene(input, { width: 776 }).points.length;
      expect(points).toBe(pointCount(figure, rows) ?? points);
    });
  });
});
