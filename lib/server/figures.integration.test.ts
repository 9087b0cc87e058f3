import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { needsFacts } from "@/lib/contract/figure-facts";
import { FIGURE_IDS, type FigureId } from "@/lib/contract/figures";
import { comparisonSchema, type Comparison } from "@/lib/contract/comparison";
import { state } from "./state";
import { Browser } from "./testing/browser";
import { BOARD, startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
let reader: Browser;
let comparison: Comparison;

beforeAll(async () => {
  server = await startTestServer();
  reader = new Browser(server);
  await reader.post(`${BOARD}/estimates`, { weights: [575, 310, 115] });
  comparison = comparisonSchema.parse((await reader.get(`${BOARD}/comparison`)).json);
});
afterAll(() => server.stop());

const FIGURE = `${BOARD}/figures/pool-bars`;

async function png(query: string): Promise<{ width: number; height: number }> {
  const response = await server.api.request(`http://localhost${FIGURE}.png${query}`, { headers: { cookie: reader.cookie ?? "" } });
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** The lines of a CSV without quoted line breaks, its byte order mark checked and dropped. */
function csvRows(text: string): string[][] {
  return text.replace(/^\ufeff/, "").trimEnd().split("\r\n").map((line) => line.split(","));
}

/** The digits that stand under a figure: of the comparison, and of what else the figure is made of. */
async function digitsOf(figure: FigureId): Promise<string> {
  if (!needsFacts(figure)) return comparison.fingerprints[figure] ?? "";
  return String((await reader.get(`${BOARD}/figure-facts/${figure}`)).json.fingerprint);
}

describe.each(FIGURE_IDS)("GET figures/%s", (figure) => {
  it("is refused before one's own estimate, and stands in every format after it, with its own fingerprint", async () => {
    const stranger = new Browser(server);
    const print = await digitsOf(figure);
    for (const format of ["svg", "png", "pdf", "pptx", "csv"]) {
      const path = `${BOARD}/figures/${figure}.${format}?size=square&lang=ar`;
      expect(await stranger.get(path)).toMatchObject({ status: 403, json: { code: "estimate_first" } });
      const { status, headers } = await reader.get(path);
      expect([status, headers.get("content-disposition")]).toEqual([200, expect.stringContaining(`-${figure}-v${comparison.release.version}-${print}.${format}`)]);
    }
    const { text } = await reader.get(`${BOARD}/figures/${figure}.svg`);
    expect(text).toContain(`fig ${print.slice(0, 4)} ${print.slice(4, 8)} ${print.slice(8)}`);
    expect(text).not.toMatch(/NaN|undefined|style=/);
  });
});

describe("GET figures/pool-bars", () => {
  it("is refused before one's own estimate, in every format and as data", async () => {
    const stranger = new Browser(server);
    for (const path of [`${FIGURE}.svg`, `${FIGURE}.png`, `${FIGURE}.csv`, `${BOARD}/export.csv`]) {
      expect(await stranger.get(path)).toMatchObject({ status: 403, json: { code: "estimate_first" } });
    }
  });

  it("hands out an SVG that may load and run nothing and is kept by no cache", async () => {
    const { status, headers, text } = await reader.get(`${FIGURE}.svg`);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("image/svg+xml; charset=utf-8");
    expect(headers.get("content-security-policy")).toContain("sandbox");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("content-disposition")).toMatch(/^attachment; filename="iran-pakistan-2024-pool-bars-v\d+-[0-9a-f]{12}\.svg"$/);
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
  });

  it("prints title, question, n, method, source and fingerprint inside the picture", async () => {
    const { text } = await reader.get(`${FIGURE}.svg`);
    expect(text).toContain("Simulated crowd: ");
    expect(text).toContain("By 18 February 2024");
    expect(text).toContain("n\u00a0=\u00a025 (24 simulated)");
    expect(text).toContain("linear pool");
    expect(text).toContain("Sky News Arabia");
    const print = comparison.fingerprints["pool-bars"] ?? "";
    expect(text).toContain(`fig ${print.slice(0, 4)} ${print.slice(4, 8)} ${print.slice(8)}`);
  });

  it.each([
    ["", 1600, 900],
    ["?size=slide", 1600, 900],
    ["?size=page", 1800, 1200],
    ["?size=square&theme=dark", 1080, 1080],
    ["?size=og", 1200, 630],
    ["?size=321x500", 321, 500],
  ])("draws a PNG of exactly the size %s", async (query, width, height) => {
    expect(await png(query)).toEqual({ width, height });
  });

  it.each(["?size=319x900", "?size=4097x900", "?size=huge", "?theme=blue", "?lang=xx", "?unknown=1", "?size=slide&size=page", "?pool=none"])(
    "refuses the query %s",
    async (query) => {
      expect(await reader.get(`${FIGURE}.png${query}`)).toMatchObject({ status: 400, json: { code: "invalid_query" } });
    },
  );

  it.each(["pool-bars.docx", "nothing.svg", "pool-bars", "constructor.svg", "pool-bars.toString"])("does not know the file %s", async (file) => {
    expect(await reader.get(`${BOARD}/figures/${file}`)).toMatchObject({ status: 404, json: { code: "not_found" } });
  });

  it("answers 404 for an exercise that does not exist", async () => {
    expect(await reader.get("/api/exercises/none/figures/pool-bars.svg")).toMatchObject({ status: 404, json: { code: "not_found" } });
  });

  it("draws each reader's own mark, never another's", async () => {
    const other = new Browser(server);
    await other.post(`${BOARD}/estimates`, { weights: [100, 200, 700] });
    const [mine, theirs] = await Promise.all([reader.get(`${FIGURE}.svg`), other.get(`${FIGURE}.svg`)]);
    expect(mine.text).toContain(">you 57.5<");
    expect(theirs.text).toContain(">you 10<");
    expect(theirs.text).not.toContain(">you 57.5<");
  });
});

describe("a picture that is kept", () => {
  const drawn = async () => (await state().metrics.figuresDrawn.get()).values[0]?.value ?? 0;

  it("costs no drawing when it is asked for again, and one after the next release", async () => {
    const [first, before] = [await reader.get(`${FIGURE}.svg?size=700x500`), await drawn()];
    expect((await reader.get(`${FIGURE}.svg?size=700x500`)).text).toBe(first.text);
    expect(await drawn()).toBe(before);
    await new Browser(server).post(`${BOARD}/estimates`, { weights: [200, 300, 500] });
    expect((await reader.get(`${FIGURE}.svg?size=700x500`)).text).not.toBe(first.text);
    expect(await drawn()).toBe(before + 1);
  });

  it("is never another reader's, who sees his own mark, although both are at the same release", async () => {
    const [one, other] = [new Browser(server), new Browser(server)];
    await one.post(`${BOARD}/estimates`, { weights: [111, 222, 667] });
    await other.post(`${BOARD}/estimates`, { weights: [778, 110, 112] });
    const before = await drawn();
    const [ofOne, ofOther] = [await one.get(`${FIGURE}.svg?size=710x500`), await other.get(`${FIGURE}.svg?size=710x500`)];
    expect([ofOne.text, ofOther.text]).toEqual([expect.stringContaining(">you 11.1<"), expect.stringContaining(">you 77.8<")]);
    expect(ofOther.text).not.toContain(">you 11.1<");
    expect(await drawn()).toBe(before + 2);
  });
});

describe("CSV files", () => {
  it("hold the comparison's pools to the last digit", async () => {
    const now = comparisonSchema.parse((await reader.get(`${BOARD}/comparison`)).json);
    const rows = csvRows((await reader.get(`${FIGURE}.csv`)).text);
    for (const pool of ["linear", "log", "median", "cumulativeMedian"] as const) {
      const values = rows.filter(([kind, name]) => kind === "pool" && name === pool).map((row) => Number(row[4]));
      expect(values).toEqual(now.pools[pool]);
    }
  });

  it("hold one row per person and scenario of the release", async () => {
    const now = comparisonSchema.parse((await reader.get(`${BOARD}/comparison`)).json);
    const [header, ...rows] = csvRows((await reader.get(`${BOARD}/export.csv`)).text);
    expect(header).toEqual(["exercise", "case", "round", "version", "person", "team", "simulated", "you", "scenario_id", "scenario", "weight_permille"]);
    expect(rows.map((row) => Number(row[10]))).toEqual(now.people.flatMap(({ weights }) => weights));
    expect(rows.filter((row) => row[7] === "1").map((row) => Number(row[10]))).toEqual([575, 310, 115]);
  });

  it("begin with the mark by which spreadsheets know UTF-8", async () => {
    const response = await server.api.request(`http://localhost${BOARD}/export.csv`, { headers: { cookie: reader.cookie ?? "" } });
    expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });
});
