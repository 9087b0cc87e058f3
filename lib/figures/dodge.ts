/** A mark on an axis; `reach` is the half-width of the space it keeps free of others, in pixels. */
type DodgeMark = { x: number; reach: number };

/** Rows that hold something already, row 0 first. */
type Rows = readonly (readonly DodgeMark[])[];

/**
 * Puts marks that share an axis into rows, so that none overlaps another and none leaves its place on the axis:
 * each goes into the first row (0 is the nearest to the axis) where its space is free. Earlier marks choose first.
 * `taken` holds what must be kept clear. Returns the row of each mark. O(n²) in the worst case; a figure has at most 300.
 */
export function dodge(marks: readonly DodgeMark[], taken: Rows = []): number[] {
  const rows: DodgeMark[][] = taken.map((row) => [...row]);
  return marks.map((mark) => {
    const free = rows.findIndex((row) => row.every((other) => Math.abs(other.x - mark.x) >= other.reach + mark.reach));
    if (free >= 0) {
      rows[free]?.push(mark);
      return free;
    }
    rows.push([mark]);
    return rows.length - 1;
  });
}
