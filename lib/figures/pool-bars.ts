import { type Axis, axisSpec, placeOn } from "./axis";
import { poolBarsDescription } from "./description";
import { fingerprintLine, methodLine, sourceLine } from "./footer";
import { frameFoot, frameHead, stackLines } from "./frame";
import type { FigureBox, FigureInput } from "./input";
import type { Label } from "./marks";
import { type Metrics, metricsFor } from "./metrics";
import { mirrorLabel } from "./mirror";
import { layPeople } from "./people";
import { type Picture, pictureOf } from "./picture";
import { layRow, NAME_FACE, type RowContext, TILE_GAP, VALUE_GAP } from "./pool-bars-row";
import type { PoolBarsSpec } from "./pool-bars-spec";
import { chosenPool, permilleOf, poolTexts } from "./shares";
import { textWidth } from "./text-width";
import { poolBarsTitle } from "./title";
import { noteSentences } from "./voice-words";
import { wrapText } from "./wrap";

/** Names beside the rows take at most this share of the width; longer ones break into lines. */
const MOST_NAME_SHARE = 0.3;
/** Half of "100 %" hangs over the end of the axis. */
const AXIS_OVERHANG = 18;
const NOTE_FACE = { size: 12, weight: 400 } as const;

function nameColumn({ theCase }: FigureInput, metrics: Metrics): number {
  const { width, pad, tile, namesAbove } = metrics;
  if (namesAbove) return width - 2 * pad;
  const names = theCase.scenarios.map(({ label }) => textWidth(label, NAME_FACE.size, NAME_FACE.weight));
  return Math.min(Math.ceil(tile + TILE_GAP + Math.max(...names)), width * MOST_NAME_SHARE);
}

/** The axis fills the width; it gives room away at its end only when a value would stand out of the figure. */
function axisOf({ comparison }: FigureInput, texts: readonly string[] | null, metrics: Metrics, { start, end }: Picture): Axis {
  // "0 %" hangs over the edge where no column of names stands.
  const x0 = start + (metrics.rtl && !metrics.namesAbove ? AXIS_OVERHANG : 0);
  const full = { x0, x1: end - (metrics.namesAbove ? 12 : AXIS_OVERHANG) };
  const widest = VALUE_GAP + Math.max(...(texts ?? [""]).map((text) => textWidth(text, metrics.valueSize, 600)));
  const reaches = chosenPool(comparison)?.map((share, i) => Math.max(share, comparison.band?.high[i] ?? 0)) ?? [0];
  const overflows = placeOn(full, permilleOf(Math.max(...reaches))) + widest > end;
  return overflows ? { x0, x1: end - widest } : full;
}

/** Rows below one another; `spread` pixels more between any two. */
function layRows(context: RowContext, y: number, spread: number) {
  let next = y;
  const rows = context.input.theCase.scenarios.map((_, scenario) => {
    const row = layRow(context, scenario, next);
    next = row.box.y + row.box.height + context.metrics.rowGap + spread;
    return row;
  });
  return { rows, endY: next - context.metrics.rowGap - spread + 8 };
}

function emptyLabel({ comparison, translate }: FigureInput, axis: Axis, y: number): Label | null {
  if (chosenPool(comparison) !== null) return null;
  return { text: translate("empty"), x: axis.x0 + 10, y: y + 5, size: 14, weight: 400, tone: "ink-2", anchor: "start" };
}

const drawnAs = (people: ReturnType<typeof layPeople>) => (people === null ? "density" : "dots");

function draw(input: FigureInput, metrics: Metrics, spread: number): PoolBarsSpec {
  const { comparison, theCase, exercise, translate } = input;
  const title = poolBarsTitle(input);
  const question = theCase.questions.find(({ id }) => id === exercise.questionId)?.title ?? theCase.question;
  const { pictureY, ...head } = frameHead({ title, question }, metrics);
  const distribution = chosenPool(comparison);
  const texts = distribution === null ? null : poolTexts(distribution, translate);
  const nameWidth = nameColumn(input, metrics);
  const picture = pictureOf(metrics, nameWidth);
  const axis = axisOf(input, texts, metrics, picture);
  const people = layPeople(comparison, theCase.scenarios.length, axis, metrics.dotRadius);
  const { rows, endY } = layRows({ input, metrics, picture, axis, people, poolTexts: texts, nameWidth }, pictureY, spread);
  const noteLines = noteSentences(input).flatMap((sentence) => wrapText(sentence, metrics.width - 2 * metrics.pad, NOTE_FACE));
  const notes = stackLines(noteLines, { x: metrics.pad, y: endY + 45, line: 17, ...NOTE_FACE, tone: "ink-3" }).map((label) => mirrorLabel(label, metrics));
  const method = methodLine(input, drawnAs(people));
  const { endY: height, ...foot } = frameFoot(
    { method, source: sourceLine(input), fingerprint: fingerprintLine(input, "pool-bars"), name: translate("mark") },
    (notes.at(-1)?.y ?? endY + 22) + 17,
    metrics,
  );
  return {
    figure: "pool-bars",
    ...{ width: metrics.width, height: Math.ceil(height), title, notes, rows },
    palette: { ordered: theCase.ordered, count: theCase.scenarios.length },
    description: poolBarsDescription(input, method),
    pool: comparison.query.pool,
    frame: { ...head, ...foot },
    axis: axisSpec(axis, { y0: pictureY, y1: endY }, metrics),
    dotRadius: people?.radius ?? metrics.dotRadius,
    empty: emptyLabel(input, axis, rows[0]?.barMiddle ?? pictureY),
  };
}

/**
 * The pool-bars figure: one row per scenario with the pool's bar and band, everybody as a dot, me, and the voices.
 *
 * @param box the width in layout pixels (320 or more), and the least height: rows spread out to fill it
 * @returns final strings and placed marks; the same input gives the same spec
 */
export function poolBarsSpec(input: FigureInput, { width, minHeight = 0 }: FigureBox): PoolBarsSpec {
  const metrics = metricsFor(width, input.direction);
  const natural = draw(input, metrics, 0);
  const missing = minHeight - natural.height;
  if (missing <= 0 || natural.rows.length < 2) return natural;
  return draw(input, metrics, missing / (natural.rows.length - 1));
}
