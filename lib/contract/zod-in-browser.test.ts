import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it, vi } from "vitest";
import * as zod from "zod";

type Exports = Record<string, unknown>;
type Schemas = Map<string, zod.core.$ZodType>;

const FILES = readdirSync(import.meta.dirname).filter((name) => name.endsWith(".ts") && !/\.test\.ts$|^zod-in-browser/.test(name));

async function schemasOf(file: string): Promise<Schemas> {
  const exported = (await import(/* @vite-ignore */ `./${file}`)) as Exports;
  return new Map(Object.entries(exported).filter((entry): entry is [string, zod.core.$ZodType] => typeof entry[1] === "object" && entry[1] !== null && "_zod" in entry[1]));
}

/** All that a schema asks for, as JSON Schema; what that cannot say (a refinement) is left out of both. */
const asked = (schemas: Schemas) => [...schemas].map(([name, schema]) => [name, zod.toJSONSchema(schema, { unrepresentable: "any" })]);

describe("the schemas of the contract in a browser", () => {
  const onServer = new Map<string, Schemas>();
  const inBrowser = new Map<string, Schemas>();
  beforeAll(async () => {
    for (const file of FILES) onServer.set(file, await schemasOf(file));
    vi.resetModules();
    vi.doMock("zod", () => import("./zod-in-browser"));
    for (const file of FILES) inBrowser.set(file, await schemasOf(file));
    vi.doUnmock("zod");
  });

  it.each(FILES)("of %s ask for the same as on the server", (file) => {
    expect(asked(inBrowser.get(file) ?? new Map())).toEqual(asked(onServer.get(file) ?? new Map()));
  });

  it("are other schemas, and many", () => {
    const of = (all: Map<string, Schemas>) => [...all.values()].flatMap((schemas) => [...schemas.values()]);
    expect(of(inBrowser).length).toBeGreaterThan(60);
    expect(of(inBrowser).filter((schema) => "toJSONSchema" in schema)).toEqual([]);
    expect(of(onServer).filter((schema) => !("toJSONSchema" in schema))).toEqual([]);
  });
});
