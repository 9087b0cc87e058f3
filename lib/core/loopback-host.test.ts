import { describe, expect, it } from "vitest";
import { isLoopback } from "./loopback-host";

describe("isLoopback(host)", () => {
  it.each(["127.0.0.1", "127.9.9.9", "localhost", "::1", "[::1]"])("holds for %s", (host) => expect(isLoopback(host)).toBe(true));
  it.each(["0.0.0.0", "::", "192.168.1.4", "example.org", "127.evil.example", "localhost.example", ""])("fails for “%s”", (host) => expect(isLoopback(host)).toBe(false));
});
