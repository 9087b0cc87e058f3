import type { Columns } from "./columns";
import type { CrowdFile } from "./crowd-file-schema";
import type { CsvRow } from "./csv-table";
import type { Refusal } from "./forecast-report";
import { momentOf } from "./moment-cell";

/** Who made the forecast of a row, when, and which of his it is. */
export type RowIdentity = {
  person: string;
  team: string | null;
  /** ISO 8601, in UTC. */
  madeAt: string;
  /** False where the file gave a time without a zone. */
  zoned: boolean;
  /** The number that the file gives; null where it gives none. */
  revision: number | null;
};

/** Longer ones are texts that slipped into the wrong column; the name is shown on pages. */
const PERSON_MAX = 60;

/** Control characters, lone surrogates, marks that turn text around, and what a wrong encoding leaves behind. */
const UNPRINTABLE = /[\u0000-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffd]|\p{Surrogate}/u;

const REVISION = /^[1-9]\d{0,8}$/;

function personFault(person: string): Pick<Refusal, "message" | "remedy"> | null {
  if (person === "") return { message: "Nobody is named.", remedy: "Say whose forecast it is; any name that stays the same will do." };
  if (person.length > PERSON_MAX) return { message: `The name has ${person.length} characters.`, remedy: `Use ${PERSON_MAX} at most.` };
  if (UNPRINTABLE.test(person)) return { message: "The name holds a character that cannot be printed.", remedy: "Delete it, and save the file in UTF-8." };
  return null;
}

function teamOf(crowd: CrowdFile, cell: string | null): string | null | undefined {
  if (!crowd.team || cell === null) return null;
  return crowd.team.teams.find(({ value }) => value === cell)?.id;
}

function unknownTeam(crowd: CrowdFile, cell: string | null): Refusal {
  const known = crowd.team?.teams.map(({ value }) => value).join(", ") ?? "";
  return { reason: "team", column: crowd.team?.column ?? null, message: `The crowd file knows no team "${cell ?? ""}". It names ${known}.`, remedy: "Correct it, or add the team to the crowd file." };
}

/** Reads all of a row but its numbers; the first thing that cannot be read refuses the row. */
export function identityOf(crowd: CrowdFile, columns: Columns, { cells }: CsvRow): RowIdentity | { refusal: Refusal } {
  const cell = (column: number | null) => (column === null ? null : (cells[column] ?? ""));
  const person = cell(columns.person) ?? "";
  const fault = personFault(person);
  if (fault) return { refusal: { reason: "person", column: crowd.person.column, ...fault } };
  const counted = cell(columns.revision);
  if (counted !== null && !REVISION.test(counted)) {
    return { refusal: { reason: "revision", column: crowd.revision ?? null, message: `"${counted}" does not count a revision.`, remedy: "Write a whole number, the first forecast of a person being 1." } };
  }
  const written = cell(columns.time);
  const moment = written === null ? { iso: new Date(crowd.madeAt ?? 0).toISOString(), zoned: true } : momentOf(written);
  if (!moment) {
    return { refusal: { reason: "time", column: crowd.time?.column ?? null, message: `"${written ?? ""}" is not a moment.`, remedy: "Write it as 2011-09-01T09:20:27, in UTC." } };
  }
  const team = teamOf(crowd, cell(columns.team));
  if (team === undefined) return { refusal: unknownTeam(crowd, cell(columns.team)) };
  return { person, team, madeAt: moment.iso, zoned: moment.zoned, revision: counted === null ? null : Number(counted) };
}
