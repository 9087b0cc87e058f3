import { readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { bootstrapBand, drawPerson, resampledInterval } from "./bootstrap";
import type { Crowd } from "./crowd";
import { expectClose } from "./crowd.fixture";
import { linear } from "./pools/linear";
import { log } from "./pools/log";
import { POOLS } from "./pools/registry";
import { mulberry32 } from "./prng";
import { quantile } from "./quantile";
import { crowdOf } from "./row-crowd";

const options = { seed: 42, resamples: 200, level: 0.9 };
const rows = Object.freeze([[0.1, 0.9], [0.2, 0.8], [0.4, 0.6], [0.5, 0.5], [0.3, 0.7]]);
const five = crowdOf(rows);

const { sets, cases } = JSON.parse(readFileSync(new URL("../../data/vectors/vectors.json", import.meta.url), "utf8"));
const published = cases.find(({ fn }: { fn: string }) => fn === "bootstrapFromPRNG");
const { seed, replicates: resamples, level } = published.input;
const A: number[][] = sets[published.input.set];

/** The definition: people drawn one by one, every resample pooled from its rows. */
function naiveBand(people: readonly (readonly number[])[], pool: (crowd: Crowd) => number[] | null, weights?: readonly number[]) {
  const random = mulberry32(options.seed);
  const pooled = Array.from({ length: options.resamples }, () => {
    const drawn = people.map(() => Math.floor(random() * people.length));
    const of = <Item>(items: readonly Item[]) => drawn.map((person) => items[person] ?? items[0]).filter((item) => item !== undefined);
    return pool(crowdOf(of(people), weights && of(weights))) ?? [];
  });
  const columns = (people[0] ?? []).map((_, scenario) => pooled.map((shares) => shares[scenario] ?? NaN));
  return { low: columns.map((shares) => quantile(shares, 0.05)), high: columns.map((shares) => quantile(shares, 0.95)) };
}

describe("drawPerson(random, n)", () => {
  it("draws the published people, row by row", () => {
    const random = mulberry32(seed);
    const drawn = published.expected.firstRows.map((row: number[]) => row.map(() => drawPerson(random, row.length)));
    expect(drawn).toEqual(published.expected.firstRows);
  });
  it("is floor(u · n)", () => expect([0, 0.19, 0.2, 0.99].map((u) => drawPerson(() => u, 5))).toEqual([0, 0, 1, 4]));
});

describe("bootstrapBand(crowd, pool, options)", () => {
  it("is the published band", () => {
    const band = bootstrapBand(crowdOf(A), linear, { seed, resamples, level });
    expect(band).toMatchObject({ method: "bootstrap", level: 0.9 });
    expectClose(band?.low ?? null, published.expected.lower, 1e-9);
    expectClose(band?.high ?? null, published.expected.upper, 1e-9);
  });

  it.each(Object.values(POOLS))("pools with $id the people who are drawn one by one", ({ pool }) => {
    const band = bootstrapBand(crowdOf(A), pool, options);
    const expected = naiveBand(A, pool);
    expectClose(band?.low ?? null, expected.low);
    expectClose(band?.high ?? null, expected.high);
  });

  it("draws people alike, whatever their weight, and leaves it to them", () => {
    const weights = [1, 0.5, 0.25, 2, 0.125];
    expectClose(bootstrapBand(crowdOf(rows, weights), linear, options)?.low ?? null, naiveBand(rows, linear, weights).low);
  });

  it("takes as many resamples as are asked for, each of everybody", () => {
    const pool = vi.fn(linear);
    bootstrapBand(five, pool, { ...options, resamples: 7 });
    expect(pool.mock.calls.map(([crowd]) => crowd.n)).toEqual([5, 5, 5, 5, 5, 5, 5]);
  });

  it("is the same for the same people and seed, another for another", () => {
    expect(bootstrapBand(five, linear, options)).toEqual(bootstrapBand(crowdOf(rows), linear, options));
    expect(bootstrapBand(five, linear, { ...options, seed: 43 })).not.toEqual(bootstrapBand(five, linear, options));
  });

  it("holds the pool, inside the people's range", () => {
    const { low: [low] = [], high: [high] = [] } = bootstrapBand(five, linear, options) ?? {};
    expect(low).toBeGreaterThanOrEqual(0.1);
    expect(low).toBeLessThan(0.3);
    expect(high).toBeGreaterThan(0.3);
    expect(high).toBeLessThanOrEqual(0.5);
  });

  it("is the range of the people when there are fewer than 5", () =>
    expect(bootstrapBand(crowdOf(rows.slice(0, 4)), linear, options)).toEqual({ method: "range", level: 1, low: [0.1, 0.5], high: [0.5, 0.9] }));

  it("is the range of weighted people too", () =>
    expect(bootstrapBand(crowdOf(rows.slice(0, 3), [0.5, 0.25, 0.01]), linear, options)).toEqual({ method: "range", level: 1, low: [0.1, 0.6], high: [0.4, 0.9] }));

  it("is null for nobody, and when a resample cannot be pooled", () => {
    expect(bootstrapBand(crowdOf([]), linear, options)).toBeNull();
    expect(bootstrapBand(crowdOf([[1, 0], [0, 1], [1, 0], [0, 1], [1, 0]]), (crowd) => log(crowd, 0), options)).toBeNull();
  });
});

describe("resampledInterval(crowd, pool, options)", () => {
  it("resamples few people too: two who disagree by all of it", () =>
    expect(resampledInterval(crowdOf([[1, 0], [0, 1]]), linear, options)).toEqual({ low: [0, 0], high: [1, 1] }));
  it("is null for nobody", () => expect(resampledInterval(crowdOf([]), linear, options)).toBeNull());
});
