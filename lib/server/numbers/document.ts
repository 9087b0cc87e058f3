import { createHash } from "node:crypto";
import type { BandReading, Case } from "@/lib/contract/cases";
import type { Comparison, ComparisonQuery } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import type { ExportDocument, ExportedFigure, ExportedRound } from "@/lib/contract/export-document";
import type { FigureFacts } from "@/lib/contract/figure-facts";
import type { FigureId } from "@/lib/contract/figures";
import { canonicalJson, type JsonValue } from "@/lib/core/canonical-json";
import { withFacts } from "@/lib/figures/with-facts";
import type { Actor } from "../actor";
import { appVersion } from "../app-version";
import { releasedPeople } from "../comparison";
import { BAND } from "../compute-comparison";
import { figureTable } from "../draw-figure";
import { METHODS } from "../fingerprints";

/** A round as it is exported: the comparison of the query, and everybody of its release. @throws what `readComparison` throws. */
export async function exportedRound(actor: Actor, { id, dataSource }: Exercise, comparison: Comparison, query: ComparisonQuery): Promise<ExportedRound> {
  const { people: _people, mine, ...numbers } = comparison;
  const { team: _team, ...ofAll } = query;
  // of the very version that was compared: a live board may have moved on since
  const { people } = await releasedPeople(actor, id, { ...ofAll, round: comparison.round, asOf: comparison.release.version });
  return {
    comparison: numbers,
    people: people.map(({ weights, simulated, team, submittedAt }) => ({ weights: [...weights], simulated, team, ...(dataSource ? { answeredAt: submittedAt.toISOString() } : {}) })),
    mine: mine?.weights ?? null,
  };
}

type Read = { comparison: Comparison; theCase: Case; readings: readonly BandReading[]; facts: FigureFacts | null };

/** A figure's numbers. */
export function exportedFigure(figure: FigureId, { comparison, theCase, readings, facts }: Read): ExportedFigure {
  const { fingerprint, ...own } = facts ?? { fingerprint: comparison.fingerprints[figure] ?? "" };
  const table = figureTable(figure, { ...withFacts(comparison, figure, facts), theCase, readings });
  return { figure, round: comparison.round, fingerprint, facts: facts === null ? null : own, table };
}

/** SHA-256 over the canonical JSON of a document without its own hash, in hex. */
export function documentHash({ hash: _hash, ...rest }: Readonly<Record<string, unknown>>): string {
  return createHash("sha256").update(canonicalJson(rest as JsonValue)).digest("hex");
}

type Parts = { exercise: Exercise; theCase: Case; readings: readonly BandReading[]; rounds: ExportedRound[]; figures: ExportedFigure[] };

/** Everything that anybody needs to compute these numbers again, with the numbers. The same data give the same document. */
export function exportDocument({ exercise, theCase, readings, rounds, figures }: Parts): ExportDocument {
  const { id, caseId, title, protocol, release, k, invited, teams, dataSource } = exercise;
  const question = theCase.questions.find((one) => one.id === exercise.questionId)?.title ?? theCase.question;
  const document: ExportDocument = {
    ...{ format: "branchpoint-numbers", formatVersion: 1, appVersion: appVersion() },
    exercise: { id, caseId, title, protocol, release, k, invited, teams, dataSource },
    case: { hash: exercise.caseFile.hash, question, ordered: theCase.ordered, scenarios: theCase.scenarios.map((scenario) => ({ id: scenario.id, label: scenario.label })), voices: theCase.voices.map((voice) => ({ id: voice.id, name: voice.name })) },
    methods: METHODS,
    band: BAND,
    rounds,
    readings: readings.map(({ voice, event, band, mappings }) => ({ voice, event, band, mappings: mappings.map((mapping) => ({ id: mapping.id, default: mapping.default, scenarios: [...mapping.scenarios], note: mapping.note })) })),
    figures,
    hash: "",
  };
  return { ...document, hash: documentHash(document) };
}
