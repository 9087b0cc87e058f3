import type { CaseFile } from "../case-file-schema";
import { error, type Finding } from "../report";
import { collectReferences, type ReferenceKind } from "./collect-references";

function idsOf(file: CaseFile): Record<ReferenceKind, ReadonlySet<string>> {
  const ids = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return {
    source: ids(file.sources),
    voice: ids(file.voices),
    scenario: ids(file.scenarios),
    claim: ids(file.claims),
    phrase: ids(file.phrases),
    rule: ids(file.rules),
    driver: ids(file.drivers),
    question: ids(file.questions),
    node: ids(file.tree?.nodes ?? []),
  };
}

/** Every id that is used is defined. */
export function references(file: CaseFile): Finding[] {
  const known = idsOf(file);
  return collectReferences(file).flatMap(({ path, kind, id }) => {
    if (known[kind].has(id)) return [];
    const choices = [...known[kind]].slice(0, 8).join(", ");
    const remedy = choices === "" ? `Define a ${kind} with this id, or remove the reference.` : `Use the id of a ${kind} of this file (${choices}${known[kind].size > 8 ? ", …" : ""}).`;
    return [error(path, `There is no ${kind} "${id}".`, remedy)];
  });
}
