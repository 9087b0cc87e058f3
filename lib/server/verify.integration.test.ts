import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExportDocument, exportDocumentSchema, verificationSchema } from "@/lib/contract/export-document";
import { FIGURE_IDS } from "@/lib/contract/figures";
import { mulberry32 } from "@/lib/core/prng";
import { documentHash } from "./numbers/document";
import { Browser } from "./testing/browser";
import { startTestServer, type TestServer } from "./testing/test-server";

let server: TestServer;
let reader: Browser;
beforeAll(async () => {
  server = await startTestServer();
  reader = new Browser(server);
  await reader.post("/api/exercises/iran-pakistan-2024/estimates", { weights: [575, 310, 115] });
});
afterAll(() => server.stop());

const EXERCISES = ["russia-president-2012", "iraq-us-troops-2011", "iran-pakistan-2024"];

async function file(id: string, name: string): Promise<Buffer> {
  const response = await server.api.request(`http://localhost/api/exercises/${id}/figures/${name}`, { headers: { cookie: reader.cookie ?? "" } });
  expect(response.status).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

/** A server of its own bucket for each question: a test asks more often than a person. */
async function verify(body: Uint8Array | string) {
  const response = await server.api.request("http://localhost/api/verify", { method: "POST", body: Buffer.from(body), headers: { origin: "http://localhost", "content-type": "application/octet-stream", cookie: new Browser(server).cookie ?? "" } });
  return { status: response.status, json: await response.json() };
}

/** Every number of a document with the way to it. */
function numbersOf(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersOf(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

/** The document with one number changed by a thousandth or by one. */
function tampered(document: ExportDocument, path: readonly (string | number)[]): unknown {
  const copy: unknown = structuredClone(document);
  const last = path.at(-1) ?? "";
  const place = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string | number, unknown>)[key], copy) as Record<string | number, number>;
  const number = place[last] ?? 0;
  place[last] = Number.isInteger(number) ? number + 1 : number * 1.001 + 1e-6;
  return copy;
}

describe.each(EXERCISES)("an export of %s", (id) => {
  it.each(FIGURE_IDS)("has equal numbers in its %s figure, as JSON and as a workbook", async (figure) => {
    const { verifyExport } = await import("./verify/verify-file");
    for (const format of ["json", "xlsx"]) {
      const verification = verificationSchema.parse(await verifyExport(await file(id, `${figure}.${format}`)));
      expect(verification, format).toMatchObject({ equal: true, differences: [] });
      expect(verification.checked).toBeGreaterThan(50);
    }
  });

  it("is found out whichever number is changed, and says which", async () => {
    const { verifyExport } = await import("./verify/verify-file");
    const document = exportDocumentSchema.parse(JSON.parse((await file(id, "pool-bars.json")).toString("utf8")));
    const all = numbersOf(document);
    const random = mulberry32(7);
    for (let i = 0; i < 25; i += 1) {
      const path = all[Math.floor(random() * all.length)] ?? [];
      const changed = tampered(document, path);
      const verification = await verifyExport(Buffer.from(JSON.stringify(changed))).catch((error: Error) => error.message);
      expect(verification, path.join(".")).not.toMatchObject({ equal: true });
    }
  }, 60_000);
});

describe("a tampered export", () => {
  const bytesOf = (document: ExportDocument) => Buffer.from(JSON.stringify(document));

  it("names the pool that was changed, with what was written and what comes out, even with a new hash", async () => {
    const document = exportDocumentSchema.parse(JSON.parse((await file("russia-president-2012", "pool-bars.json")).toString("utf8")));
    const [round] = document.rounds;
    if (round?.comparison.pools.linear) round.comparison.pools.linear[0] = 0.5;
    document.hash = documentHash(document);
    const { status, json } = await verify(bytesOf(document));
    expect(status).toBe(200);
    const { equal, differences } = verificationSchema.parse(json);
    expect(equal).toBe(false);
    expect(differences).toEqual([{ where: "round 1.pools.linear[0]", written: "0.5", recomputed: expect.stringMatching(/^0\.39/) }]);
  });

  it("says that the hash is another when that alone was changed", async () => {
    const document = exportDocumentSchema.parse(JSON.parse((await file("russia-president-2012", "teams.json")).toString("utf8")));
    const { json } = await verify(bytesOf({ ...document, hash: "0".repeat(64) }));
    expect(json).toMatchObject({ equal: false, differences: [{ where: "hash" }] });
  });

  it("is refused with a reason where it is no export at all", async () => {
    for (const [body, reason] of [["hello", /neither JSON/], ["{}", /not a JSON, XLSX or ZIP export/], ["PK\u0003\u0004nothing", /damaged/]] as const) {
      const { status, json } = await verify(body);
      expect({ status, json }).toMatchObject({ status: 422, json: { code: "unreadable_export", detail: expect.stringMatching(reason) } });
    }
  });
});

describe("all of an exercise", () => {
  const whole = async (name: string) => {
    const response = await server.api.request(`http://localhost/api/exercises/iran-pakistan-2024/${name}`, { headers: { cookie: reader.cookie ?? "" } });
    expect(response.status).toBe(200);
    return new Uint8Array(await response.arrayBuffer());
  };

  it("has equal numbers as a workbook and as an archive, which holds every figure in every format", async () => {
    const { verifyExport } = await import("./verify/verify-file");
    expect(await verifyExport(await whole("export.xlsx"))).toMatchObject({ equal: true, differences: [] });
    const archive = await whole("export.zip");
    expect(await verifyExport(archive)).toMatchObject({ equal: true, differences: [] });
    const names = Object.keys(unzipSync(archive));
    for (const extension of ["svg", "png", "pdf", "csv"]) expect(names).toContain(`figures/round-1-pool-bars.${extension}`);
    expect(names).toEqual(expect.arrayContaining(["numbers.json", "numbers.xlsx", "estimates.csv", "README.txt", "manifest.json"]));
    expect(Buffer.from(await whole("export.zip")).equals(Buffer.from(archive))).toBe(true);
  });

  it("is found out where one file of the archive is another, or a number in one of its documents", async () => {
    const { verifyExport } = await import("./verify/verify-file");
    const files = unzipSync(await whole("export.zip"));
    const svg = strFromU8(files["figures/round-1-teams.svg"] ?? files["figures/round-1-pool-bars.svg"] ?? new Uint8Array());
    const picture = await verifyExport(zipSync({ ...files, "figures/round-1-pool-bars.svg": strToU8(`${svg} `) }));
    expect(picture).toMatchObject({ equal: false, differences: [{ where: "figures/round-1-pool-bars.svg" }] });
    const numbers = strFromU8(files["numbers.json"] ?? new Uint8Array()).replace(/("linear": \[\s*0\.)(\d)/, (_, head: string, digit: string) => `${head}${(Number(digit) + 1) % 10}`);
    const changed = await verifyExport(zipSync({ ...files, "numbers.json": strToU8(numbers) }));
    expect(changed.differences.map(({ where }) => where)).toEqual(expect.arrayContaining(["numbers.json", "numbers.json: round 1.pools.linear[0]", "numbers.json: hash"]));
  });

  it("is found out where a cell of the workbook is another", async () => {
    const { verifyExport } = await import("./verify/verify-file");
    const parts = unzipSync(await file("russia-president-2012", "pool-bars.xlsx"));
    const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name)).sort();
    for (const [sheet, where] of [[sheets[0], /^chart of pool-bars/], [sheets[1], /^figure pool-bars, round 1, table|^hash/]] as const) {
      const xml = strFromU8(parts[sheet ?? ""] ?? new Uint8Array()).replace(/<v>0\.(\d)/, (_, digit: string) => `<v>0.${(Number(digit) + 1) % 10}`);
      const { equal, differences } = await verifyExport(zipSync({ ...parts, [sheet ?? ""]: strToU8(xml) }));
      expect(equal, sheet).toBe(false);
      expect(differences[0]?.where).toMatch(where);
    }
  });

  it("keeps what looks like a formula as text in the workbook", async () => {
    const parts = unzipSync(await file("russia-president-2012", "pool-bars.xlsx"));
    for (const [name, part] of Object.entries(parts)) if (name.includes("worksheets/")) expect(strFromU8(part)).not.toContain("<f>");
  });
});
