import fc from "fast-check";
import { expect, it } from "vitest";
import { dodge } from "./dodge";

const marks = fc.array(fc.record({ x: fc.double({ min: 0, max: 500, noNaN: true }), reach: fc.double({ min: 0.5, max: 8, noNaN: true }) }), { maxLength: 80 });

type Mark = { x: number; reach: number };
const rowsOf = (list: readonly Mark[]) => dodge(list)?.map(({ row }) => row) ?? [];

it("dodge(marks) never lets two marks of one row overlap", () => {
  fc.assert(
    fc.property(marks, (list) => {
      const rows = rowsOf(list);
      for (const [i, a] of list.entries()) {
        for (const [j, b] of list.entries()) {
          if (i < j && rows[i] === rows[j]) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(a.reach + b.reach - 1e-9);
        }
      }
    }),
  );
});

it("dodge(marks) leaves no mark further from the axis than it must be", () => {
  fc.assert(
    fc.property(marks, (list) => {
      const rows = rowsOf(list);
      for (const [i, mark] of list.entries()) {
        for (let row = 0; row < (rows[i] ?? 0); row += 1) {
          const blocked = list.some((other, j) => j < i && rows[j] === row && Math.abs(other.x - mark.x) < other.reach + mark.reach);
          expect(blocked).toBe(true);
        }
      }
    }),
  );
});

it("dodge(marks, taken) keeps clear of what is there", () => {
  expect(dodge([{ x: 10, reach: 4 }], { taken: [[{ x: 12, reach: 8 }], [{ x: 12, reach: 3 }]] })).toEqual([{ row: 2, shift: 0 }]);
});

it("dodge(marks, shifts, mostRows) stands aside only where the rows are full, and says null when nothing is left", () => {
  const pile = (n: number) => Array.from({ length: n }, () => ({ x: 50, reach: 2 }));
  const limits = { shifts: [0, 4, -4], mostRows: 3 };
  expect(dodge(pile(4), limits)?.map(({ shift }) => shift)).toEqual([0, 0, 0, 4]);
  expect(dodge(pile(9), limits)?.filter(({ shift }) => shift === -4).length).toBe(3);
  expect(dodge(pile(10), limits)).toBeNull();
});
