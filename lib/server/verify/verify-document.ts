import type { Difference, ExportDocument, ExportedFigure, NotChecked } from "@/lib/contract/export-document";
import type { JsonValue } from "@/lib/core/canonical-json";
import { BAND } from "../compute-comparison";
import { figureTable } from "../draw-figure";
import { fingerprint } from "../fingerprint";
import { METHODS } from "../fingerprints";
import type { SharedComparison } from "../shared-comparison";
import { type Again, inputAgain } from "./again";
import { checkScores } from "./check-scores";
import { type Compared, differencesBetween, together } from "./differences";
import { needsHours } from "./recompute";

/** What verifying a document found, before it is cut to what is told. */
export type Findings = { checked: number; differences: Difference[]; notChecked: NotChecked[] };

/** What of a comparison follows from the people in the document; a team that is hidden has its count alone, which nobody can count again. */
function checkable(numbers: Omit<SharedComparison, "people">, { hours, teams }: { hours: boolean; teams: ReadonlySet<string> }) {
  const { pools, fingerprints, effectiveN, releasedAt, ...rest } = numbers;
  const { halfLife, ...others } = pools;
  const told = { ...rest, teams: numbers.teams.filter(({ id }) => teams.has(id)), pools: others };
  return hours ? { ...told, pools: { ...others, halfLife }, fingerprints, effectiveN, releasedAt } : told;
}

function checkRound(document: ExportDocument, { round, again: { people: _people, ...again } }: Again): Findings {
  const hours = document.exercise.dataSource !== null || !needsHours(round);
  const teams = new Set(round.comparison.teams.flatMap(({ id, linear }) => (linear === null ? [] : [id])));
  const [written, recomputed] = [round.comparison, again].map((numbers) => checkable(numbers, { hours, teams }));
  const name = `round ${round.comparison.round}`;
  const notChecked: NotChecked[] = hours ? [] : [{ where: name, why: "hours" }];
  return { ...differencesBetween(name, written as JsonValue, recomputed as JsonValue), notChecked };
}

/** A round's own pool stands in the facts of other figures: each has to be what its people come to. */
function checkRoundFacts(rounds: readonly Again[], { facts }: ExportedFigure, where: string): Compared {
  const told = (facts?.rounds?.rounds ?? []).flatMap((fact) => rounds.filter(({ again }) => again.round === fact.round).map(({ again }) => ({ fact, linear: again.pools.linear })));
  const last = facts?.overTime?.steps.at(-1);
  const newest = rounds.find(({ again }) => again.round === last?.round && again.version === last.version && again.query.team === null);
  const step = last && newest ? [differencesBetween(`${where}, last step`, last.linear, newest.again.pools.linear)] : [];
  const compared = told.map(({ fact, linear }) => differencesBetween(`${where}, facts of round ${fact.round}`, fact.linear, linear)).concat(step);
  return together(compared);
}

function checkFigure(document: ExportDocument, rounds: readonly Again[], figure: ExportedFigure): Findings {
  const its = rounds.find(({ again }) => again.round === figure.round);
  const input = inputAgain(document, rounds, figure);
  if (its === undefined || input === null) return { checked: 0, differences: [{ where: figure.figure, written: `round ${figure.round}`, recomputed: "no such round in this file" }], notChecked: [] };
  const where = `figure ${figure.figure}, round ${figure.round}`;
  const table = figureTable(figure.figure, input);
  const base = its.round.comparison.fingerprints[figure.figure] ?? "";
  const print = figure.facts === null ? base : fingerprint([base, figure.facts as JsonValue]);
  const parts = [differencesBetween(`${where}, table`, figure.table as JsonValue, table as JsonValue), differencesBetween(`${where}, fingerprint`, figure.fingerprint, print), checkRoundFacts(rounds, figure, where), checkScores(document, rounds, figure, input, where)];
  return { ...together(parts), notChecked: notInFile(figure, where) };
}

/** What a figure tells of what is not in the file: answers of earlier releases, and who cited what. */
function notInFile({ facts }: ExportedFigure, where: string): NotChecked[] {
  const earlier = facts?.overTime !== undefined && facts.overTime.steps.length > 1;
  const cited = (facts?.evidence?.claims ?? []).length > 0;
  return [...(earlier ? [{ where, why: "earlier" } as const] : []), ...(cited ? [{ where, why: "citations" } as const] : [])];
}

/**
 * Everything in a document that follows from its people, against what they came to again.
 * @param hash what the document hashes to as it was read, with everything that stands in it.
 */
export function verifyDocument(document: ExportDocument, again: readonly Again[], hash: string): Findings {
  const whole: Compared[] = [
    differencesBetween("methods", document.methods, METHODS),
    differencesBetween("band", document.band, BAND),
    differencesBetween("hash", document.hash, hash),
  ];
  const rounds = again.map((one) => checkRound(document, one));
  const figures = document.figures.map((figure) => checkFigure(document, again, figure));
  return { ...together([...rounds, ...figures, ...whole]), notChecked: [...rounds, ...figures].flatMap(({ notChecked }) => notChecked) };
}
