import type { PoolBarsRow, PoolBarsSpec } from "./pool-bars-spec";
import { permilleOf } from "./shares";

/** A mark that a pointer or a key can be put on, with its place in layout pixels and its own share on every scenario. */
export type ChartMark = {
  kind: "pool" | "mine" | "person";
  scenario: number;
  permille: number;
  x: number;
  y: number;
  simulated: boolean;
  /** The whole distribution that the mark belongs to, in permille, in scenario order; those of pools are unrounded. */
  distribution: readonly number[];
};

/** The shares of a person on all rows, found by the dots. */
function sharesOf({ rows }: PoolBarsSpec, person: number): number[] {
  return rows.map((row) => row.dots.find((dot) => dot.person === person)?.permille ?? 0);
}

function marksOfRow(spec: PoolBarsSpec, { scenario, pool, mine, dots }: PoolBarsRow): ChartMark[] {
  const plain = { scenario, simulated: false };
  const pools = spec.rows.map((row) => permilleOf(row.pool?.share ?? 0));
  const ofPool: ChartMark[] =
    pool === null
      ? []
      : [{ ...plain, kind: "pool", permille: permilleOf(pool.share), x: pool.bar.x + pool.bar.width, y: pool.bar.y + pool.bar.height / 2, distribution: pools }];
  const ofMine: ChartMark[] =
    mine === null ? [] : [{ ...plain, kind: "mine", permille: mine.permille, x: mine.x, y: mine.y, distribution: spec.rows.map((row) => row.mine?.permille ?? 0) }];
  const ofPeople = [...dots]
    .sort((a, b) => a.x - b.x || a.y - b.y)
    .map(({ person, permille, x, y, simulated }): ChartMark => ({ kind: "person", scenario, permille, x, y, simulated, distribution: sharesOf(spec, person) }));
  return [...ofPool, ...ofMine, ...ofPeople];
}

/** Every mark of the figure, row by row: the pool, me, then people from the smallest share to the largest. */
export function chartMarks(spec: PoolBarsSpec): ChartMark[] {
  return spec.rows.flatMap((row) => marksOfRow(spec, row));
}

/** The mark that a key leads to: arrows to the neighbours in the row and to the pools of the rows beside; else null. */
export function markAfterKey(marks: readonly ChartMark[], current: number | null, key: string): number | null {
  if (current === null) return marks.length > 0 && ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home"].includes(key) ? 0 : null;
  const here = marks[current]?.scenario ?? 0;
  const poolOf = (scenario: number) => marks.findIndex((mark) => mark.scenario === scenario);
  const target = {
    ArrowRight: current + 1,
    ArrowLeft: current - 1,
    ArrowDown: poolOf(here + 1),
    ArrowUp: poolOf(here - 1),
    Home: 0,
    End: marks.length - 1,
  }[key];
  if (target === undefined) return null;
  return target >= 0 && target < marks.length ? target : current;
}
