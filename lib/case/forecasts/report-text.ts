import type { CrowdFile } from "./crowd-file-schema";
import type { ForecastReport, RefusedRow } from "./forecast-report";

const UNITS = { probability: "probabilities (0 to 1)", percent: "per cents (0 to 100)" } as const;

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
const points = (probability: number) => count(Math.round(probability * 1e6) / 1e4, "point");
const moment = (iso: string) => `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;

function rowsRead({ rows, otherRows }: ForecastReport): string {
  const others = otherRows === 0 ? "" : ` ${count(otherRows, "row of another question", "rows of other questions")} skipped.`;
  return `Rows: ${rows - otherRows} of ${rows} read.${others}`;
}

function people({ forecasts, people: persons, revisers }: ForecastReport): string {
  const history = revisers === 0 ? "" : ` ${count(revisers, "person", "people")} revised: the last revision counts, the earlier ones are kept as history.`;
  return `Forecasts: ${forecasts} by ${count(persons, "person", "people")}.${history}`;
}

function teams({ teams: sizes }: ForecastReport, { team }: CrowdFile): string[] {
  const named = sizes.map(({ id, people: size }) => `${team?.teams.find((entry) => entry.id === id)?.name ?? id} ${size}`);
  return named.length === 0 ? [] : [`Teams: ${named.join(", ")}.`];
}

function unit({ unit: found }: ForecastReport): string[] {
  if (!found) return [];
  return [`Numbers: ${UNITS[found.unit]}, ${found.found ? "found from the file as a whole" : "as the crowd file says"}.`];
}

function times({ times: span }: ForecastReport): string[] {
  if (!span) return [];
  const read = span.withoutZone === 0 ? "" : ` ${count(span.withoutZone, "time")} without a zone, read as UTC.`;
  return [`Made: ${moment(span.first)} to ${moment(span.last)} UTC.${read}`];
}

function changes({ repairedSums, rounded }: ForecastReport): string[] {
  const repaired = `Sums: ${count(repairedSums.rows, "row")} off by rounding, by ${points(repairedSums.largestMiss)} at most, repaired by largest remainder.`;
  const steps = `Grid: ${count(rounded.rows, "row")} rounded to per mille by largest remainder, by ${points(rounded.largestChange)} at most.`;
  const zeros = `Grid: ${count(rounded.toZero, "share")} above 0 became 0, because ${rounded.toZero === 1 ? "it is" : "they are"} nearer to it than to 1 per mille.`;
  return [
    repairedSums.rows === 0 ? "Sums: every row adds up exactly." : repaired,
    rounded.rows === 0 ? "Grid: nothing had to be rounded." : steps,
    ...(rounded.toZero === 0 ? [] : [zeros]),
  ];
}

/** A refused row as people read it: where, why, and what to do. */
export function refusalText({ line, column, message, remedy }: RefusedRow): string {
  return `line ${line}${column === null ? "" : `, ${column}`}: ${message} ${remedy}`;
}

/** The report as people read it, a sentence a line. */
export function reportText(crowd: CrowdFile, report: ForecastReport): string[] {
  const { problems, refused } = report;
  const read = problems.length > 0 ? [] : [people(report), ...teams(report, crowd), ...unit(report), ...times(report), ...changes(report)];
  return [
    ...problems.map(({ line, message, remedy }) => `Nothing is read. Line ${line}: ${message} ${remedy}`),
    ...(report.rows === 0 ? [] : [rowsRead(report)]),
    ...read,
    ...(report.rows === 0 ? [] : [`Refused: ${refused.length === 0 ? "none" : count(refused.length, "row")}.`]),
    ...refused.map((row) => `  ${refusalText(row)}`),
  ];
}
