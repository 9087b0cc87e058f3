import { expect, it } from "vitest";
import { densityPath } from "./density";

function countsOf(values: readonly number[]): Uint32Array {
  const counts = new Uint32Array(1001);
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

const PLACED = { x0: 0, x1: 1000, y: 10, height: 40 };

/** The corners of the path, as numbers. */
const corners = (path: string) => path.split(/[MLZ]/).filter(Boolean).map((pair) => pair.split(",").map(Number));

it("densityPath(shares) is highest where most people are, and nowhere above its height", () => {
  const points = corners(densityPath(countsOf([...Array.from({ length: 300 }, () => 200), 800]), PLACED));
  const lowest = Math.max(...points.map(([, y = 0]) => y));
  expect(lowest).toBeCloseTo(50, 6);
  expect(points.find(([, y = 0]) => y === lowest)?.[0]).toBe(200);
});

it("densityPath(shares) is as high at the end of the axis when everybody sits there", () => {
  expect(Math.max(...corners(densityPath(countsOf([0, 0, 0]), PLACED)).filter(([x]) => x === 0).map(([, y = 0]) => y))).toBeCloseTo(50, 6);
});
