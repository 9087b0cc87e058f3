import type { CaseFile } from "./case-file-schema";
import type { Finding } from "./report";

/** One thing that a schema cannot check about a case file whose shape is right. */
export type Check = (file: CaseFile) => Finding[];

const CHECKS: readonly Check[] = [];

/** Everything that is wrong with the meaning of a case file: ids that lead nowhere, a tree without leaves, hindsight, … */
export function checkMeaning(file: CaseFile): Finding[] {
  return CHECKS.flatMap((check) => check(file));
}
