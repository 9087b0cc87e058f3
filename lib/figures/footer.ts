import { POOLS } from "@/lib/core/pools/registry";
import type { FigureInput } from "./input";
import { chosenPool, shownPeople } from "./shares";

const join = (parts: readonly string[]) => parts.join(" · ");

/** Making one takes longer than writing all else of a foot. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as it is printed, in UTC: the same on every machine. */
export function dayText(iso: string, locale: string): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  formats.set(locale, format);
  return format.format(new Date(iso));
}

function countText({ comparison, translate }: FigureInput): string {
  const { n, simulated } = shownPeople(comparison);
  if (simulated === 0) return translate("footer.n", { n });
  return translate(simulated === n ? "footer.nAll" : "footer.nSimulated", { n, simulated });
}

/** The band in words, for the footer ("footer.methodBand") or beside the value ("band"); null without a band. */
export function bandText({ comparison, translate }: FigureInput, key: "footer.methodBand" | "band"): string | null {
  const { band } = comparison;
  // One person, or everybody alike: there is no spread to draw.
  if (band === null || band.low.every((low, i) => low === band.high[i])) return null;
  return translate(key, { method: band.method, level: Math.round(band.level * 100) });
}

/** The chosen pool with what ran inside it, in words. */
export function poolText({ comparison, translate }: FigureInput): string {
  if (chosenPool(comparison) === null) return translate("footer.empty");
  const { pool: id } = comparison.query;
  const settings: Readonly<Record<string, number>> = POOLS[id].settings;
  if (id === "median" && comparison.medianIsLinear) return translate("footer.medianIsLinear");
  return translate("footer.pool", { pool: id, ...settings, percent: Math.round((settings.t ?? 0) * 100) });
}

function methodText(input: FigureInput): string {
  const { translate } = input;
  const pool = poolText(input);
  const band = bandText(input, "footer.methodBand");
  return band === null ? pool : translate("footer.method", { pool, band });
}

/** How a picture shows people: one by one, as a curve, or not at all. */
export type CrowdDrawn = "dots" | "density" | "nobody";

function readingHint({ comparison, translate }: FigureInput, drawn: CrowdDrawn): string[] {
  if (drawn === "nobody" || comparison.people.every(({ mine }) => mine)) return [];
  if (drawn === "density") return [translate("footer.density")];
  const hollow = shownPeople(comparison).simulated > 0 ? [translate("footer.hollow")] : [];
  return [hollow.reduce((first, second) => translate("footer.also", { first, second }), translate("footer.dots"))];
}

/** The footer's first line: how many, which round, by which method, when; then what the reader has to know. */
export function factsLine(input: FigureInput, method: string, hints: readonly string[]): string {
  const { comparison, exercise, translate, locale } = input;
  const open = exercise.protocol === "open-board";
  const facts = [
    countText(input),
    open ? translate("footer.openBoard") : translate("footer.round", { round: comparison.round }),
    method,
    ...(comparison.releasedAt === null ? [] : [dayText(comparison.releasedAt, locale)]),
  ];
  return [join(facts), ...(open ? [translate("footer.browsers")] : []), ...hints].join(". ");
}

/** That line under the pool-bars figure, with the method that ran. */
export function methodLine(input: FigureInput, drawn: CrowdDrawn): string {
  return factsLine(input, methodText(input), readingHint(input, drawn));
}

/** The footer's second line: the exercise, and the publication that the voices stand in. */
export function sourceLine(input: FigureInput): string {
  const { exercise, theCase, translate, locale, lexiconName: lexicon } = input;
  const { dataSource } = exercise;
  const own = dataSource ? translate("footer.published", dataSource) : translate("footer.source", { exercise: exercise.title });
  const source = theCase.sources.find(({ layer }) => layer === "said");
  if (input.readings.length === 0 || source === undefined) return own;
  const values = { publisher: source.publisher, lexicon };
  const voices =
    source.publishedOn === undefined
      ? translate("footer.voicesUndated", values)
      : translate("footer.voices", { ...values, date: dayText(source.publishedOn, locale) });
  return translate("footer.also", { first: own, second: voices });
}

/** "fig 7c1e 94b2 e03d · v 61": the fingerprint in groups of four, and the version it was drawn at. */
export function fingerprintLine({ comparison, translate }: FigureInput, figure: string): string {
  const print = (comparison.fingerprints[figure] ?? "").replace(/(.{4})(?=.)/g, "$1 ");
  return translate("footer.fingerprint", { print, version: comparison.release.version });
}
