import type { FigureId } from "@/lib/contract/figures";

type Place = { exerciseId: string; search: string };

/** The page's own query with what else a file depends on; what is null is left out. */
function withMore(search: string, more: Readonly<Record<string, string | null>>): string {
  const parameters = new URLSearchParams(search);
  for (const [name, value] of Object.entries(more)) if (value !== null) parameters.set(name, value);
  return parameters.size === 0 ? "" : `?${parameters.toString()}`;
}

const baseOf = (exerciseId: string) => `/api/exercises/${encodeURIComponent(exerciseId)}`;

/** Where the server draws a figure, or writes its numbers. `more`: theme and language, where they are not the usual ones. */
export function figureAddress({ exerciseId, search }: Place, { figure, extension }: { figure: FigureId; extension: string }, more: Readonly<Record<string, string | null>>): string {
  return `${baseOf(exerciseId)}/figures/${figure}.${extension}${withMore(search, more)}`;
}

/** Where all that is out of an exercise is written as one file. */
export const exerciseAddress = ({ exerciseId, search }: Place, extension: string) => `${baseOf(exerciseId)}/export.${extension}${search}`;

/** Where the whole exercise is written as a report, and where one watches it being drawn. */
export function reportAddresses({ exerciseId, search }: Place, more: Readonly<Record<string, string | null>>): { file: string; progress: string } {
  const [file, query] = [`${baseOf(exerciseId)}/export.pdf`, withMore(search, more)];
  return { file: file + query, progress: `${file}/progress${query}` };
}
