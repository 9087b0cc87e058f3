import { describe, expect, it, vi } from "vitest";
import { duration, excerpt, run, step } from "./progress.mjs";

describe("duration(ms)", () => {
  it.each([[400, "0.4 s"], [72_000, "72 s"], [185_000, "3 min 5 s"]])("tells %d ms as %s", (ms, text) => {
    expect(duration(ms)).toBe(text);
  });
});

describe("excerpt(output)", () => {
  it("keeps beginning and end and hides the addresses that packages came from", () => {
    const lines = [...Array(40).keys()].map((i) => `line ${i}`);
    const text = excerpt([...lines, "getaddrinfo ENOTFOUND packages.example.org", "GET https://packages.example.org:8443/x failed"].join("\n"));
    expect(text).not.toContain("example.org");
    expect(text).not.toContain("line 20\n");
    expect(text).toMatch(/line 39\ngetaddrinfo ENOTFOUND \(address\)\nGET \(address\) failed$/);
  });
});

describe("run(command, args)", () => {
  it("resolves with what the program printed", async () => {
    expect(await run(process.execPath, ["-e", "console.log('hello')"])).toBe("hello\n");
  });

  it("rejects with the output and a remedy when the program fails", async () => {
    const failing = run(process.execPath, ["-e", "console.error('EADDRINUSE'); process.exit(3)"]);
    await expect(failing).rejects.toMatchObject({ output: "EADDRINUSE\n", remedy: expect.stringContaining("port") });
  });

  it("rejects when there is no such program", async () => {
    await expect(run("no-such-program-here", [])).rejects.toThrow(/did not start/);
  });
});

describe("step(title, work)", () => {
  it("names the step that failed", async () => {
    const print = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await expect(step("Bake", () => Promise.reject(new Error("no oven")))).rejects.toThrow("Bake: no oven");
    expect(print).toHaveBeenCalledWith("  … Bake");
    print.mockRestore();
  });
});
