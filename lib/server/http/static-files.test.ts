import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staticFiles, type StaticFiles } from "./static-files";

const folder = mkdtempSync(join(tmpdir(), "branchpoint-static-"));
const SCRIPT = "/_next/static/chunks/a1.js";
let files: StaticFiles;

beforeAll(() => {
  mkdirSync(join(folder, "static", "chunks"), { recursive: true });
  writeFileSync(join(folder, "secret.js"), "secret");
  for (const [name, text] of [["a1.js", "as it is"], ["a1.js.br", "brotli"], ["a1.js.gz", "gz"], ["b2.js", "short"], ["c3.woff2", "face"]] as const) {
    writeFileSync(join(folder, "static", "chunks", name), text);
  }
  files = staticFiles(join(folder, "static"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = (headers: Record<string, string> = {}, { path = SCRIPT, method = "GET" } = {}) => files.fetch(new Request(`http://localhost${path}`, { headers, method }));

describe("a script of the build", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br", "brotli"],
    ["gzip", "gzip", "gz"],
    ["br;q=0, gzip", "gzip", "gz"],
    ["identity", null, "as it is"],
  ])("travels for %s as the smallest copy that the browser takes", async (accepted, encoding, body) => {
    const answer = await ask({ "Accept-Encoding": accepted });
    expect(answer.headers.get("Content-Encoding")).toBe(encoding);
    expect(answer.headers.get("Content-Length")).toBe(String(body.length));
    expect(answer.headers.get("Content-Type")).toMatch(/javascript/);
    expect(answer.headers.get("Vary")).toBe("Accept-Encoding");
    expect(answer.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(await answer.text()).toBe(body);
  });

  it("has a tag for each copy, and is not sent again to who has it", async () => {
    const [brotli, gzip] = await Promise.all(["br", "gzip"].map((encoding) => ask({ "Accept-Encoding": encoding })));
    const tag = brotli?.headers.get("ETag") ?? "";
    expect(tag).not.toBe(gzip?.headers.get("ETag"));
    const again = await ask({ "Accept-Encoding": "br", "If-None-Match": tag });
    expect([again.status, again.headers.get("Vary"), await again.text()]).toEqual([304, "Accept-Encoding", ""]);
    expect((await ask({ "Accept-Encoding": "gzip", "If-None-Match": tag })).status).toBe(200);
  });

  it("answers HEAD without a body, and a range of the copy", async () => {
    const head = await ask({ "Accept-Encoding": "br" }, { method: "HEAD" });
    expect([head.headers.get("Content-Length"), await head.text()]).toEqual(["6", ""]);
    const part = await ask({ "Accept-Encoding": "br", Range: "bytes=1-2" });
    expect([part.status, part.headers.get("Content-Range"), await part.text()]).toEqual([206, "bytes 1-2/6", "ro"]);
  });

  it("travels as it is where no copy is smaller", async () => {
    const answers = await Promise.all(["b2.js", "c3.woff2"].map((name) => ask({ "Accept-Encoding": "br" }, { path: `/_next/static/chunks/${name}` })));
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(["short", "face"]);
    expect(answers.map((answer) => answer.headers.get("Content-Encoding"))).toEqual([null, null]);
  });
});

it("knows the files of the build alone", () => {
  expect(files.has(SCRIPT)).toBe(true);
  expect(files.has(`${SCRIPT}?dpl=1`)).toBe(true);
  const others = ["/", "/_next/static/", "/_next/static/chunks", `${SCRIPT}.br`, "/_next/static/../secret.js", "/_next/static/chunks/%2e%2e/a1.js", "/_next/static//chunks/a1.js", "http://other/_next/static/chunks/a1.js"];
  expect(others.filter((url) => files.has(url))).toEqual([]);
});
