import type { WeightsPermille } from "@/lib/core/weights-permille";

/** What 1 means in a CSV: certainty, or one in a hundred. */
export type Unit = "probability" | "percent";

/** One forecast of one person, ready to be stored. */
export type Forecast = {
  /** The person as the file names him, without the crowd file's prefix. */
  person: string;
  /** The id of his team; null where the crowd file names no teams. */
  team: string | null;
  weights: WeightsPermille;
  /** Counts this person's accepted forecasts from 1, without gaps. */
  revision: number;
  /** ISO 8601, in UTC. */
  madeAt: string;
  /** Where it stands in the CSV. */
  line: number;
};

type RefusalReason =
  | "ragged" | "person" | "revision" | "time" | "team" | "not-a-number" | "negative" | "above-whole" | "fraction" | "sum"
  | "duplicate-revision" | "earlier-than-revision-before" | "second-team";

/** Why a row is not read. */
export type Refusal = {
  reason: RefusalReason;
  /** The column at fault; null where it is the row as a whole. */
  column: string | null;
  message: string;
  /** What to do about it: one sentence. */
  remedy: string;
};

/** A row that is not read, with its line in the CSV, counted from 1 with the header. */
export type RefusedRow = Refusal & { line: number };

/** Why a CSV as a whole cannot be read. */
export type FileProblem = { line: number; message: string; remedy: string };

/** What reading a CSV by a crowd file came to, before anything is written. */
export type ForecastReport = {
  /** Without them nothing is read. */
  problems: FileProblem[];
  /** Rows below the header that are not blank. */
  rows: number;
  /** Rows that `where` leaves out. */
  otherRows: number;
  forecasts: number;
  people: number;
  /** People with more than one forecast. */
  revisers: number;
  refused: RefusedRow[];
  /** Null where the file did not show it. */
  unit: { unit: Unit; found: boolean } | null;
  /** Rows whose shares missed the whole by no more than rounding does. `largestMiss` is a probability. */
  repairedSums: { rows: number; largestMiss: number };
  /** Rows between the steps of 1 per mille. `toZero` counts shares above 0 that became 0. */
  rounded: { rows: number; largestChange: number; toZero: number };
  /** ISO 8601, in UTC; `withoutZone` counts times that named no zone. Null without forecasts. */
  times: { first: string; last: string; withoutZone: number } | null;
  teams: { id: string; people: number }[];
};

/** The report on a file of which nothing was read. */
export function unreadable(problems: FileProblem[]): ForecastReport {
  return {
    problems,
    rows: 0,
    otherRows: 0,
    forecasts: 0,
    people: 0,
    revisers: 0,
    refused: [],
    unit: null,
    repairedSums: { rows: 0, largestMiss: 0 },
    rounded: { rows: 0, largestChange: 0, toZero: 0 },
    times: null,
    teams: [],
  };
}
