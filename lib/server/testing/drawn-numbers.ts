import type { FigureId } from "@/lib/contract/figures";
import type { TableRow } from "@/lib/figures/table";

type Rows = readonly TableRow[];
/** Numbers as marks have them, and as the table has them: in the same order, and how far they may lie apart. */
type Compared = { drawn: number[]; told: number[]; apart: number };

const attribute = (tag: string, name: string) => Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(tag)?.[1] ?? NaN);
const tagsOf = (svg: string, element: string) => [...svg.matchAll(new RegExp(`<${element} [^>]*>`, "g"))].map(([tag]) => tag);
const valuesOf = (rows: Rows, kind: TableRow["kind"]) => rows.filter((row) => row.kind === kind).map(({ value }) => value);
const ascending = (values: readonly number[]) => [...values].sort((a, b) => a - b);

/** Where 0 % and 100 % stand: their labels are centred on the ends of the axis. */
function axisOf(svg: string): (x: number) => number {
  const end = (label: string) => attribute(new RegExp(`<text [^>]*>${label}\u202f%<`).exec(svg)?.[0] ?? "", "x");
  const [x0, x1] = [end("0"), end("100")];
  return (x) => ((x - x0) / (x1 - x0)) * 1000;
}

/** Everybody's dots against their shares; a dot stands at most one point beside its place. Mine is a diamond. */
function dots(svg: string, rows: Rows): Compared {
  const permille = axisOf(svg);
  const mine = valuesOf(rows, "you");
  const told = valuesOf(rows, "person");
  for (const share of mine) told.splice(told.indexOf(share), 1);
  return { drawn: ascending(tagsOf(svg, "circle").map((tag) => permille(attribute(tag, "cx")))), told: ascending(told), apart: 10.5 };
}

/** The heights of columns against how many people they stand for, both as parts of the highest. */
function columns(svg: string, rows: Rows): Compared {
  const counts = rows.filter(({ kind }) => kind === "count");
  const scenarios = [...new Set(counts.map(({ scenarioId }) => scenarioId))];
  const told = scenarios.flatMap((id) => counts.filter(({ scenarioId, value }) => scenarioId === id && value > 0).map(({ value }) => value));
  // the background and the middle halves are rectangles too
  const drawn = tagsOf(svg, "rect").filter((tag) => !tag.includes("fill-opacity") && Number.isFinite(attribute(tag, "x")) && !tag.includes("rx=") && attribute(tag, "height") !== 3).map((tag) => attribute(tag, "height"));
  const parts = (values: readonly number[]) => values.map((value) => value / Math.max(...values));
  return { drawn: parts(drawn), told: parts(told), apart: 0.002 };
}

/** The shares at the dots of the strips, of which "!" marks some. */
function strips(svg: string, rows: Rows, wholes: (shares: readonly number[]) => number[]): Compared {
  const pools = [...new Set(rows.filter(({ kind }) => kind === "pool").map(({ name }) => name))];
  const told = pools.flatMap((pool) => wholes(rows.filter(({ kind, name }) => kind === "pool" && name === pool).map(({ value }) => value)));
  const drawn = [...svg.matchAll(/font-size="13"[^>]*>(\d+)(?: !)?</g)].map(([, percent]) => Number(percent));
  return { drawn: ascending(drawn), told: ascending(told), apart: 0 };
}

/** Figures whose marks can be read back. */
export const DRAWN: Partial<Record<FigureId, (svg: string, rows: Rows, wholes: (shares: readonly number[]) => number[]) => Compared>> = { "pool-bars": dots, distribution: columns, "pool-strip": strips };
