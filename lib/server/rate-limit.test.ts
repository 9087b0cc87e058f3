import { describe, expect, it } from "vitest";
import { ProblemError } from "./problem";
import { createRateLimits } from "./rate-limit";

const LIMIT = { burst: 3, perSecond: 0.5 };

describe("createRateLimits(now).take(limit, who, sentence)", () => {
  it("lets a burst through, then says how long to wait, then lets through what has refilled", () => {
    let now = 0;
    const limits = createRateLimits(() => now);
    const take = () => limits.take(LIMIT, "me", "Slow down.");
    for (let i = 0; i < 3; i += 1) take();
    try {
      take();
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ProblemError);
      expect(error).toMatchObject({ code: "rate_limited", detail: "Slow down.", extra: { retryAfterSeconds: 2 } });
    }
    now = 2_000;
    take();
    expect(take).toThrow("Slow down.");
  });

  it("counts each person and each limit apart", () => {
    const limits = createRateLimits(() => 0);
    for (let i = 0; i < 3; i += 1) limits.take(LIMIT, "me", "");
    limits.take(LIMIT, "you", "");
    limits.take({ ...LIMIT }, "me", "");
    expect(() => limits.take(LIMIT, "me", "full")).toThrow("full");
  });
});
