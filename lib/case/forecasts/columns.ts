import type { CrowdFile } from "./crowd-file-schema";
import type { CsvRow } from "./csv-table";
import type { FileProblem } from "./forecast-report";

/** A column by its name and its number from 0. */
export type Column = { name: string; index: number };

/** Where in a row each thing stands; null where the crowd file names no column for it. */
export type Columns = {
  where: readonly (Column & { value: string })[];
  person: Column;
  time: Column | null;
  revision: Column | null;
  team: Column | null;
  /** In scenario order; null for the scenario that gets what the others leave. */
  scenarios: readonly (Column | null)[];
};

/** What stands in a column of a row. */
export function cellOf({ cells }: CsvRow, { index }: Column): string {
  return cells[index] ?? "";
}

const HEADER_LINE = 1;

/** The names of all columns that a crowd file asks for. */
function namesOf({ where, person, time, revision, team, scenarios }: CrowdFile): string[] {
  const names = [...Object.keys(where), person.column, time?.column, revision, team?.column, ...scenarios.map(({ column }) => column)];
  return [...new Set(names.filter((name) => name !== undefined))];
}

function missing(name: string, header: readonly string[]): FileProblem {
  const [only = "", ...others] = header;
  const semicolons = others.length === 0 && only.includes(";");
  return {
    line: HEADER_LINE,
    message: `The CSV has no column "${name}". Its columns are: ${header.join(", ")}.`,
    remedy: semicolons ? "The columns seem to be divided by semicolons: save the file with commas." : "Correct the name in the crowd file, or the header of the CSV.",
  };
}

/** Finds the columns of a crowd file in the header of its CSV; names that are missing or stand there twice are problems. */
export function findColumns(crowd: CrowdFile, header: readonly string[]): Columns | { problems: FileProblem[] } {
  const problems = namesOf(crowd).flatMap((name) => {
    const times = header.filter((column) => column === name).length;
    if (times === 1) return [];
    if (times === 0) return [missing(name, header)];
    return [{ line: HEADER_LINE, message: `The CSV has ${times} columns "${name}".`, remedy: "Give them different names." }];
  });
  if (problems.length > 0) return { problems };
  const at = (name: string): Column => ({ name, index: header.indexOf(name) });
  const maybeAt = (name: string | undefined) => (name === undefined ? null : at(name));
  return {
    where: Object.entries(crowd.where).map(([name, value]) => ({ ...at(name), value })),
    person: at(crowd.person.column),
    time: maybeAt(crowd.time?.column),
    revision: maybeAt(crowd.revision),
    team: maybeAt(crowd.team?.column),
    scenarios: crowd.scenarios.map(({ column }) => maybeAt(column)),
  };
}
