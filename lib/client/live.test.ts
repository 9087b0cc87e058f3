import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oneAtATime, retryDelayMs } from "./live";

describe("retryDelayMs(attempt, random)", () => {
  it("doubles from one second to half a minute at most", () => {
    expect([0, 1, 2, 3, 4, 5, 20].map((attempt) => retryDelayMs(attempt, 1))).toEqual([1000, 2000, 4000, 8000, 16000, 30000, 30000]);
  });

  it("spreads browsers over the upper half of the wait", () => {
    fc.assert(
      fc.property(fc.nat(60), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, random) => {
        const delay = retryDelayMs(attempt, random);
        expect(delay).toBeGreaterThanOrEqual(retryDelayMs(attempt, 0));
        expect(delay).toBeLessThanOrEqual(2 * retryDelayMs(attempt, 0));
      }),
    );
  });
});

describe("oneAtATime(read)", () => {
  function stepped() {
    const waiting: (() => void)[] = [];
    const read = oneAtATime(() => new Promise<void>((resolve) => waiting.push(resolve)));
    return { waiting, read };
  }

  it("reads once more after calls that came while it read, however many", async () => {
    const { waiting, read } = stepped();
    const done = read();
    await Promise.all([read(), read(), read()]);
    expect(waiting).toHaveLength(1);
    waiting[0]?.();
    await expect.poll(() => waiting.length).toBe(2);
    waiting[1]?.();
    await done;
    expect(waiting).toHaveLength(2);
  });

  it("reads again at a later call", async () => {
    const { waiting, read } = stepped();
    const first = read();
    waiting[0]?.();
    await first;
    void read();
    expect(waiting).toHaveLength(2);
  });
});
