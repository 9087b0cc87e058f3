/** A mark on an axis; `reach` is the half-width of the space it keeps free of others, in pixels. */
type DodgeMark = { x: number; reach: number };

/** Rows that hold something already, row 0 first. */
type Rows = readonly (readonly DodgeMark[])[];

type DodgeLimits = {
  /** What must be kept clear. */
  taken?: Rows;
  /** How far to the sides a mark may stand from its place, in the order of preference. */
  shifts?: readonly number[];
  /** The most rows that there may be. */
  mostRows?: number;
};

type Dodged = { row: number; shift: number };

/** Sums of the same reaches differ in the last bits. */
const ROUNDING = 1e-9;

const isFree = (row: readonly DodgeMark[], mark: DodgeMark) =>
  row.every((other) => Math.abs(other.x - mark.x) >= other.reach + mark.reach - ROUNDING);

/**
 * Puts marks that share an axis into rows, so that none overlaps another: each goes into the first row (0 is the nearest
 * to the axis) where its space is free. Where the rows are full at its place, it stands aside by one of `shifts`.
 * Earlier marks choose first. Returns row and shift of each mark; null when one finds no room.
 * O(n²) in the worst case; a figure has at most 300.
 */
export function dodge(marks: readonly DodgeMark[], { taken = [], shifts = [0], mostRows = Infinity }: DodgeLimits = {}): Dodged[] | null {
  const rows: DodgeMark[][] = taken.map((row) => [...row]);
  const place = (mark: DodgeMark): Dodged | null => {
    for (const shift of shifts) {
      const moved = { ...mark, x: mark.x + shift };
      const free = rows.findIndex((row) => isFree(row, moved));
      const row = free >= 0 ? free : rows.length;
      if (row >= mostRows) continue;
      rows[row] = [...(rows[row] ?? []), moved];
      return { row, shift };
    }
    return null;
  };
  const placed = marks.map(place);
  return placed.every((one) => one !== null) ? placed : null;
}
