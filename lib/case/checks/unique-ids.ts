import type { CaseFile } from "../case-file-schema";
import { error, type CasePath, type Finding } from "../report";

const COLLECTIONS = [
  "sources", "voices", "scenarios", "claims", "phrases", "rules", "readings", "drivers", "indicators", "mediators", "events", "questions",
] as const;

/** Addresses under /api/cases and /cases that are no case's. */
const RESERVED = ["schema", "check", "new"];

type WithId = { readonly id: string };

function repeated(path: CasePath, items: readonly WithId[]): Finding[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [error([...path, index, "id"], `The id "${id}" is used twice in ${String(path.at(-1))}.`, "Give one of the two another id.")];
  });
}

/** Ids are unique within their list, and the case's own id is free. */
export function uniqueIds(file: CaseFile): Finding[] {
  const reserved = RESERVED.includes(file.id) ? [error(["id"], `The id "${file.id}" is reserved.`, "Choose another id for the case.")] : [];
  return [
    ...reserved,
    ...COLLECTIONS.flatMap((collection) => repeated([collection], file[collection])),
    ...repeated(["tree", "nodes"], file.tree?.nodes ?? []),
    ...(file.tree?.nodes ?? []).flatMap((node, index) => repeated(["tree", "nodes", index, "branches"], node.branches)),
    ...file.readings.flatMap((reading, index) => repeated(["readings", index, "mappings"], reading.mappings)),
    ...file.scenarios.flatMap((scenario, index) => repeated(["scenarios", index, "senses"], scenario.senses ?? [])),
  ];
}
