import { expect, it } from "vitest";
import { inputOf } from "./figure-input.fixture";
import { poolBarsSpec } from "./pool-bars";
import { chartMarks, markAfterKey } from "./pool-bars-marks";

const input = inputOf();
const marks = chartMarks(poolBarsSpec(input, { width: 776 }));

it("chartMarks(spec) holds every pool, me and every person on every scenario, with their whole distributions", () => {
  const { people, pools } = input.comparison;
  expect(marks.length).toBe(3 * (1 + people.length));
  for (const mark of marks.filter(({ kind }) => kind === "mine")) expect(mark.distribution).toEqual([575, 310, 115]);
  for (const mark of marks.filter(({ kind }) => kind === "pool")) expect(mark.distribution).toEqual(pools.linear?.map((share) => share * 1000));
  const others = people.filter(({ mine }) => !mine).map(({ weights }) => weights.join());
  const drawn = marks.filter(({ kind, scenario }) => kind === "person" && scenario === 0).map(({ distribution }) => distribution.join());
  expect(drawn.sort()).toEqual(others.sort());
});

it("markAfterKey(marks, current, key) walks along a row, between rows, and stops at the ends", () => {
  const row = marks.length / 3;
  expect(markAfterKey(marks, null, "ArrowRight")).toBe(0);
  expect(markAfterKey(marks, 0, "ArrowRight")).toBe(1);
  expect(markAfterKey(marks, 0, "ArrowLeft")).toBe(0);
  expect(markAfterKey(marks, 4, "ArrowDown")).toBe(row);
  expect(markAfterKey(marks, row + 4, "ArrowUp")).toBe(0);
  expect(markAfterKey(marks, 0, "End")).toBe(marks.length - 1);
  expect(markAfterKey(marks, marks.length - 1, "ArrowRight")).toBe(marks.length - 1);
  expect(markAfterKey(marks, 0, "Tab")).toBeNull();
});
