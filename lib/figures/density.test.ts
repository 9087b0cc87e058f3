import { expect, it } from "vitest";
import { densityPath } from "./density";

const PLACED = { x0: 0, x1: 1000, y: 10, height: 40 };

/** The corners of the path, as numbers. */
const corners = (path: string) => path.split(/[MLZ]/).filter(Boolean).map((pair) => pair.split(",").map(Number));

it("densityPath(shares) is highest where most people are, and nowhere above its height", () => {
  const points = corners(densityPath([...Array.from({ length: 300 }, () => 200), 800], PLACED));
  const lowest = Math.max(...points.map(([, y = 0]) => y));
  expect(lowest).toBeCloseTo(50, 6);
  expect(points.find(([, y = 0]) => y === lowest)?.[0]).toBe(200);
});

it("densityPath(shares) is as high at the end of the axis when everybody sits there", () => {
  expect(Math.max(...corners(densityPath([0, 0, 0], PLACED)).filter(([x]) => x === 0).map(([, y = 0]) => y))).toBeCloseTo(50, 6);
});
