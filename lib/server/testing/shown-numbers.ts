import type { FigureId } from "@/lib/contract/figures";
import { largestRemainder } from "@/lib/core/largest-remainder";
import type { TableRow } from "@/lib/figures/table";

type Rows = readonly TableRow[];
/** What a picture has to say, word by word, by its figure's table alone. */
type Shown = (rows: Rows) => string[];

const NARROW_SPACE = "\u202f";

const valuesOf = (rows: Rows, kind: TableRow["kind"], name?: string) => rows.filter((row) => row.kind === kind && (name === undefined || row.name === name)).map(({ value }) => value);
const namesOf = (rows: Rows, kind: TableRow["kind"]) => [...new Set(rows.filter((row) => row.kind === kind).map(({ name }) => name))];
const wholes = (shares: readonly number[]) => (shares.length === 0 ? [] : largestRemainder(shares, 100));

/** "31 %", as bars bear it. */
const percents = (shares: readonly number[]) => wholes(shares).map((percent, i) => (percent === 0 && (shares[i] ?? 0) > 0 ? `<1${NARROW_SPACE}%` : `${percent}${NARROW_SPACE}%`));
const bare = (permille: number) => String(permille / 10);
const point = (permille: number) => (permille > 0 && permille < 5 ? "<1" : String(Math.round(permille / 10)));

/** The pool whose picture it is: the first in the table, as nobody chose another. */
const LINEAR = "linear";

function medians(rows: Rows): string[] {
  const [middles, lows, highs] = ["0.5", "0.25", "0.75"].map((name) => valuesOf(rows, "quantile", name));
  return (middles ?? []).map((median, i) => `median ${point(median)}, half from ${point(lows?.[i] ?? NaN)} to ${point(highs?.[i] ?? NaN)}`);
}

function bands(rows: Rows): string[] {
  const highs = valuesOf(rows, "voice_high");
  return valuesOf(rows, "voice_low").map((low, i) => `${bare(low)}–${bare(highs[i] ?? NaN)}${NARROW_SPACE}%`);
}

/** The values at the ends of the lines: the newest round's. */
const newest = (rows: Rows, kind: "round_pool" | "round_you") => valuesOf(rows, kind, namesOf(rows, kind).at(-1));

const series = (values: readonly number[]) => values.map((permille) => bare(Math.round(permille))).join(" · ");

export const SHOWN: Readonly<Record<FigureId, Shown>> = {
  "pool-bars": (rows) => [...percents(valuesOf(rows, "pool", LINEAR)), ...valuesOf(rows, "you").map((permille) => `you ${bare(permille)}`)],
  distribution: medians,
  ternary: (rows) => [valuesOf(rows, "pool", LINEAR).map((share) => share * 1000), valuesOf(rows, "you")].filter((values) => values.length > 0).map(series),
  "pool-strip": (rows) => namesOf(rows, "pool").flatMap((pool) => wholes(valuesOf(rows, "pool", pool)).map(String)),
  rounds: (rows) => [...percents(newest(rows, "round_pool")), ...newest(rows, "round_you").map((permille) => `you ${bare(permille)}`)],
  "over-time": (rows) => percents(valuesOf(rows, "step_pool", namesOf(rows, "step_pool").at(-1))),
  teams: (rows) => namesOf(rows, "team").flatMap((team) => percents(valuesOf(rows, "team", team))),
  pathways: (rows) => [...percents(valuesOf(rows, "pool", LINEAR)), ...valuesOf(rows, "you").map((permille) => `${(permille / 10).toFixed(1)}${NARROW_SPACE}%`)],
  evidence: (rows) => valuesOf(rows, "cited_points").map((points) => `${points < 0 ? "−" : points > 0 ? "+" : ""}${Math.round(Math.abs(points) * 100)}`),
  scores: (rows) => rows.filter(({ unit }) => unit === "score").map(({ value }) => value.toFixed(3)),
  voices: bands,
};

const countOf = (rows: Rows, ...kinds: TableRow["kind"][]) => rows.filter(({ kind }) => kinds.includes(kind)).length;
const scenarioCount = (rows: Rows) => new Set(rows.map(({ scenarioId }) => scenarioId).filter((id) => id !== "" && !id.includes("+"))).size;

/** How many marks of a figure bear numbers: as many as its table tells of; null where it also has marks that say there is none. */
export function pointCount(figure: FigureId, rows: Rows): number | null {
  const estimates = (...kinds: TableRow["kind"][]) => countOf(rows, ...kinds) / Math.max(1, scenarioCount(rows));
  const counts: Partial<Record<FigureId, () => number>> = {
    distribution: () => rows.filter(({ kind, value }) => kind === "count" && value > 0).length,
    // I am one of the people, and stand there once
    ternary: () => estimates("pool", "round_pool", "team", "person") + countOf(rows, "count") + (countOf(rows, "count") > 0 ? estimates("you") : 0),
    "pool-strip": () => countOf(rows, "pool"),
    "over-time": () => countOf(rows, "step_pool"),
    rounds: () => countOf(rows, "round_pool", "round_you"),
    teams: () => countOf(rows, "team", "divergence"),
    pathways: () => countOf(rows, "pool"),
    evidence: () => countOf(rows, "cited_points"),
    scores: () => rows.filter(({ unit }) => unit === "score").length + countOf(rows, "bin_true"),
  };
  return counts[figure]?.() ?? null;
}
