import type { CaseFile } from "../case-file-schema";
import type { CasePath } from "../report";

export type ReferenceKind = "source" | "voice" | "scenario" | "claim" | "phrase" | "rule" | "driver" | "question" | "node";

/** One use of an id. */
type Reference = { path: CasePath; kind: ReferenceKind; id: string };

function one(kind: ReferenceKind, path: CasePath, id: string | undefined): Reference[] {
  return id === undefined ? [] : [{ path, kind, id }];
}

function each(kind: ReferenceKind, path: CasePath, ids: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ path: [...path, index], kind, id }));
}

/** For every entry of a list, what `of` finds in it, under the entry's own path. */
function within<T>(path: CasePath, items: readonly T[], of: (item: T, at: CasePath) => Reference[]): Reference[] {
  return items.flatMap((item, index) => of(item, [...path, index]));
}

function placeOf(item: { place?: { source: string } | undefined }, at: CasePath): Reference[] {
  return one("source", [...at, "place", "source"], item.place?.source);
}

function inEvidence(file: CaseFile): Reference[] {
  return [
    ...within(["voices"], file.voices, (voice, at) => within([...at, "variants"], voice.variants, placeOf)),
    ...within(["claims"], file.claims, (claim, at) => [
      ...one("voice", [...at, "voice"], claim.voice),
      ...placeOf(claim, at),
      ...within([...at, "quotations"], claim.quotations, placeOf),
      ...within([...at, "bearing"], claim.bearing, (bearing, here) => one("scenario", [...here, "scenario"], bearing.scenario)),
      ...each("phrase", [...at, "phrases"], claim.phrases),
      ...each("driver", [...at, "drivers"], claim.drivers),
    ]),
    ...within(["phrases"], file.phrases, (phrase, at) => [
      ...one("voice", [...at, "voice"], phrase.voice),
      ...one("claim", [...at, "claim"], phrase.claim),
      ...placeOf(phrase, at),
    ]),
    ...within(["readings"], file.readings, (reading, at) => [
      ...one("voice", [...at, "voice"], reading.voice),
      ...each("claim", [...at, "claims"], reading.claims),
      ...each("phrase", [...at, "phrases"], reading.phrases),
      ...each("rule", [...at, "rules"], reading.rules),
      ...within([...at, "mappings"], reading.mappings, (mapping, here) => each("scenario", [...here, "scenarios"], mapping.scenarios)),
    ]),
  ];
}

function inPaths(file: CaseFile): Reference[] {
  return [
    ...within(["scenarios"], file.scenarios, (scenario, at) =>
      within([...at, "senses"], scenario.senses ?? [], (sense, here) => each("voice", [...here, "voices"], sense.voices)),
    ),
    ...within(["drivers"], file.drivers, (driver, at) => [
      ...placeOf(driver, at),
      ...within([...at, "effects"], driver.effects, (effect, here) => one("scenario", [...here, "scenario"], effect.scenario)),
    ]),
    ...within(["indicators"], file.indicators, (indicator, at) => [
      ...each("scenario", [...at, "pointsTo"], indicator.pointsTo),
      ...each("driver", [...at, "drivers"], indicator.drivers),
    ]),
    ...within(["mediators"], file.mediators, placeOf),
    ...within(["events"], file.events, placeOf),
  ];
}

function inTree(tree: CaseFile["tree"]): Reference[] {
  if (!tree) return [];
  return [
    ...each("claim", ["tree", "basis"], tree.basis),
    ...one("node", ["tree", "root"], tree.root),
    ...within(["tree", "nodes"], tree.nodes, (node, at) =>
      within([...at, "branches"], node.branches, (branch, here) => [
        ...one("node", [...here, "node"], branch.node),
        ...one("scenario", [...here, "scenario"], branch.scenario),
      ]),
    ),
  ];
}

function inQuestions(file: CaseFile): Reference[] {
  return [
    ...within(["questions"], file.questions, (question, at) => each("scenario", [...at, "options"], question.options)),
    ...within(["criteria", "options"], file.criteria.options, (option, at) => one("scenario", [...at, "scenario"], option.scenario)),
    ...within(["outcome", "answers"], file.outcome?.answers ?? [], (answer, at) => [
      ...one("question", [...at, "question"], answer.question),
      ...one("scenario", [...at, "scenario"], answer.scenario),
    ]),
  ];
}

/** Every place of a case file that names the id of something else. */
export function collectReferences(file: CaseFile): Reference[] {
  return [...inEvidence(file), ...inPaths(file), ...inTree(file.tree), ...inQuestions(file)];
}
