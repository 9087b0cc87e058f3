import { cellOf, type Column, type Columns } from "./columns";
import type { CrowdFile } from "./crowd-file-schema";
import type { CsvRow } from "./csv-table";
import type { Refusal } from "./forecast-report";
import { momentOf, type WrittenMoment } from "./moment-cell";

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

type Teams = NonNullable<CrowdFile["team"]>["teams"];

type Refused = { refusal: Refusal };

function refuse(reason: Refusal["reason"], column: Column, message: string, remedy: string): Refused {
  return { refusal: { reason, column: column.name, message, remedy } };
}

function personIn(row: CsvRow, column: Column): string | Refused {
  const person = cellOf(row, column);
  if (person === "") return refuse("person", column, "Nobody is named.", "Say whose forecast it is; any name that stays the same will do.");
  if (person.length > PERSON_MAX) return refuse("person", column, `The name has ${person.length} characters.`, `Use ${PERSON_MAX} at most.`);
  if (UNPRINTABLE.test(person)) return refuse("person", column, "The name holds a character that cannot be printed.", "Delete it, and save the file in UTF-8.");
  return person;
}

function revisionIn(row: CsvRow, column: Column): number | Refused {
  const text = cellOf(row, column);
  if (REVISION.test(text)) return Number(text);
  return refuse("revision", column, `"${text}" does not count a revision.`, "Write a whole number, the first forecast of a person being 1.");
}

function momentIn(row: CsvRow, column: Column | null, madeAt = ""): WrittenMoment | Refused {
  if (!column) return { iso: new Date(madeAt).toISOString(), zoned: true };
  const text = cellOf(row, column);
  return momentOf(text) ?? refuse("time", column, `"${text}" is not a moment.`, "Write it as 2011-09-01T09:20:27, in UTC.");
}

function teamIn(row: CsvRow, column: Column, teams: Teams): string | Refused {
  const text = cellOf(row, column);
  const known = teams.map(({ value }) => value).join(", ");
  return teams.find(({ value }) => value === text)?.id ?? refuse("team", column, `The crowd file knows no team "${text}". It names ${known}.`, "Correct it, or add the team to the crowd file.");
}

const isRefused = (part: unknown): part is Refused => typeof part === "object" && part !== null && "refusal" in part;

/** Reads all of a row but its numbers; the first thing that cannot be read refuses the row. */
export function identityOf({ madeAt, team: teamKey }: CrowdFile, columns: Columns, row: CsvRow): RowIdentity | Refused {
  const person = personIn(row, columns.person);
  if (isRefused(person)) return person;
  const revision = columns.revision && revisionIn(row, columns.revision);
  if (isRefused(revision)) return revision;
  const moment = momentIn(row, columns.time, madeAt);
  if (isRefused(moment)) return moment;
  const team = columns.team && teamIn(row, columns.team, teamKey?.teams ?? []);
  if (isRefused(team)) return team;
  return { person, team, madeAt: moment.iso, zoned: moment.zoned, revision };
}
