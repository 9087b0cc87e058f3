import { describe, expect, it } from "vitest";
import { isOnlyLoopback } from "./loopback";

describe("isOnlyLoopback(environment)", () => {
  it.each(["127.0.0.1", "127.9.9.9", "localhost", "::1"])("holds for a server that listens on %s", (HOST) => expect(isOnlyLoopback({ HOST })).toBe(true));
  it.each(["0.0.0.0", "::", "192.168.1.4", "example.org", "127.evil.example"])("fails for one that listens on %s", (HOST) => expect(isOnlyLoopback({ HOST })).toBe(false));
  it("fails behind a proxy that offers it to others, whatever it listens on", () => expect(isOnlyLoopback({ HOST: "127.0.0.1", PUBLIC_URL: "https://odds.example" })).toBe(false));
  it("holds behind an address of the same machine", () => {
    expect(isOnlyLoopback({ HOST: "127.0.0.1", PUBLIC_URL: "http://localhost:8080" })).toBe(true);
    expect(isOnlyLoopback({ HOST: "127.0.0.1", PUBLIC_URL: "http://[::1]:8080" })).toBe(true);
  });
});
