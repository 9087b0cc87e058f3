import { describe, expect, it } from "vitest";
import { contentPolicy, newNonce } from "./content-policy";

describe("contentPolicy(nonce, development)", () => {
  it("lets scripts and style elements in by nonce alone", () => {
    const policy = contentPolicy("abc", false);
    expect(policy).toContain("script-src 'self' 'nonce-abc';");
    expect(policy).toContain("style-src 'self' 'nonce-abc';");
    expect(policy).not.toContain("unsafe-eval");
    expect(policy.match(/'unsafe-inline'/g)).toHaveLength(1);
  });

  it("names no address but this one", () => {
    expect(contentPolicy("abc", false)).not.toMatch(/https?:|wss?:|\*/);
  });

  it("opens eval and the hot-reload socket in development only", () => {
    expect(contentPolicy("abc", true)).toContain("'unsafe-eval'");
    expect(contentPolicy("abc", true)).toContain("connect-src 'self' ws:");
  });
});

describe("newNonce()", () => {
  it("never repeats itself and carries 128 bits", () => {
    const nonces = new Set(Array.from({ length: 500 }, newNonce));
    expect(nonces.size).toBe(500);
    for (const nonce of nonces) expect(Buffer.from(nonce, "base64")).toHaveLength(16);
  });
});
