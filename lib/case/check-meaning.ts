import type { CaseFile } from "./case-file-schema";
import { criteriaCover } from "./checks/criteria-cover";
import { layersShown } from "./checks/layers-shown";
import { noHindsight } from "./checks/no-hindsight";
import { outcomeAnswers } from "./checks/outcome-answers";
import { questionsFit } from "./checks/questions-fit";
import { readingsFit } from "./checks/readings-fit";
import { references } from "./checks/references";
import { shortQuotations } from "./checks/short-quotations";
import { sourceText } from "./checks/source-text";
import { treeLeaves } from "./checks/tree-leaves";
import { uniqueIds } from "./checks/unique-ids";
import type { Finding } from "./report";

const CHECKS: readonly ((file: CaseFile) => Finding[])[] = [
  uniqueIds, references, treeLeaves, criteriaCover, questionsFit, readingsFit, shortQuotations, sourceText, layersShown, outcomeAnswers, noHindsight,
];

/** Everything that a schema cannot say about a case file of the right shape: ids that lead nowhere, a tree that is none, hindsight. */
export function checkMeaning(file: CaseFile): Finding[] {
  return CHECKS.flatMap((check) => check(file));
}
