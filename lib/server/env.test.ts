import { isAbsolute } from "node:path";
import { describe, expect, it } from "vitest";
import { readEnvironment } from "./env";

/** `NodeJS.ProcessEnv` demands NODE_ENV; a shell does not. */
const read = (variables: Record<string, string>) => readEnvironment(variables as NodeJS.ProcessEnv);

describe("readEnvironment(source)", () => {
  it("needs nothing: loopback, port 3000, a SQLite file in ./data/local", () => {
    const { PORT, HOST, PUBLIC_URL, databaseFile } = read({});
    expect({ PORT, HOST, PUBLIC_URL }).toEqual({ PORT: 3000, HOST: "127.0.0.1", PUBLIC_URL: undefined });
    expect(isAbsolute(databaseFile)).toBe(true);
    expect(databaseFile).toMatch(/data\/local\/branchpoint\.db$/);
  });

  it("counts an empty variable as absent", () => {
    expect(read({ PORT: "", PUBLIC_URL: "", FACILITATOR_SECRET: "" })).toMatchObject({ PORT: 3000 });
  });

  it("takes the database from DATABASE_URL before DATA_DIR", () => {
    expect(read({ DATABASE_URL: "file:/srv/one.db", DATA_DIR: "/tmp" }).databaseFile).toBe("/srv/one.db");
    expect(read({ DATA_DIR: "/srv/data" }).databaseFile).toBe("/srv/data/branchpoint.db");
  });

  it("lists every bad variable and repeats no value, since one of them is a secret", () => {
    const bad = () => read({ PORT: "high", PUBLIC_URL: "ftp://x", DATABASE_URL: "mysql://x", FACILITATOR_SECRET: "hunter2" });
    expect(bad).toThrow(/PORT.*\n.*PUBLIC_URL.*\n.*DATABASE_URL.*\n.*FACILITATOR_SECRET/);
    expect(bad).not.toThrow(/hunter2/);
  });
});
