import { describe, expect, test } from "vitest";
import { LogSum, logTable } from "./log-sum";

const table = () => logTable(3, 0.005);
const squeezedLog = (permille: number) => Math.log(0.985 * (permille / 1000) + 0.005);

describe("logTable", () => {
  test.each([0, 1, 333, 1000])("logTable(3, 0.005) at %i per mille is the logarithm within 6e-14", (permille) => {
    const { high, low } = table();
    const logarithm = (high[permille] ?? NaN) * 2 ** -20 + (low[permille] ?? NaN) * 2 ** -43;
    expect(Math.abs(logarithm - squeezedLog(permille))).toBeLessThan(6e-14);
  });

  test("the floor stands at 0, and 1 − (K − 1) · epsilon at 1000", () => {
    const eight = logTable(8, 0.005);
    expect((eight.high[0] ?? NaN) * 2 ** -20 + (eight.low[0] ?? NaN) * 2 ** -43).toBeCloseTo(Math.log(0.005), 12);
    expect((eight.high[1000] ?? NaN) * 2 ** -20 + (eight.low[1000] ?? NaN) * 2 ** -43).toBeCloseTo(Math.log(0.965), 12);
  });

  test("the low limb is from 0 to 2^23 − 1 and the high one below 0", () => {
    const { high, low } = table();
    expect(Math.min(...low)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...low)).toBeLessThan(2 ** 23);
    expect(Math.max(...low)).toBeGreaterThan(2 ** 22);
    expect(Math.max(...high)).toBeLessThan(0);
    expect(high).toHaveLength(1001);
  });
});

describe("LogSum", () => {
  test("mean(n) is the mean logarithm within 1e-13", () => {
    const sum = new LogSum(table());
    [0, 250, 1000].forEach((permille) => sum.add(permille, 1));
    const expected = (squeezedLog(0) + squeezedLog(250) + squeezedLog(1000)) / 3;
    expect(Math.abs(sum.mean(3) - expected)).toBeLessThan(1e-13);
  });

  test("adding and removing is exact in any order", () => {
    const direct = new LogSum(table());
    direct.add(17, 1);
    const roundabout = new LogSum(table());
    [3, 999, 17, 500].forEach((permille) => roundabout.add(permille, 1_000_000));
    [500, 3, 17, 999].forEach((permille) => roundabout.add(permille, permille === 17 ? -999_999 : -1_000_000));
    expect(roundabout).toEqual(direct);
    expect(roundabout.mean(1)).toBe(direct.mean(1));
  });

  test("a thousand million zeros and one certainty still differ by the one", () => {
    const sum = new LogSum(table());
    sum.add(0, 1_000_000_000);
    const zeros = sum.mean(1);
    sum.add(1000, 1);
    sum.add(0, -1_000_000_000);
    expect(Math.abs(zeros / 1_000_000_000 - squeezedLog(0))).toBeLessThan(1e-13);
    expect(Math.abs(sum.mean(1) - squeezedLog(1000))).toBeLessThan(1e-13);
  });

  test("fill(counts) forgets what was, and sums as adding does", () => {
    const counts = new Uint32Array(1001);
    counts[0] = 2;
    counts[400] = 5;
    const added = new LogSum(table());
    added.add(0, 2);
    added.add(400, 5);
    const filled = new LogSum(table());
    filled.add(123, 9);
    filled.fill(counts);
    expect(filled).toEqual(added);
  });
});
