import type { CaseFile } from "../case-file-schema";
import { error, type Finding } from "../report";

/** The criteria say of every scenario when it counts as having happened, once each. */
export function criteriaCover(file: CaseFile): Finding[] {
  const covered = file.criteria.options.map(({ scenario }) => scenario);
  const missing = file.scenarios.filter(({ id }) => !covered.includes(id));
  const twice = covered.flatMap((scenario, index) => (covered.indexOf(scenario) < index ? [{ scenario, index }] : []));
  return [
    ...missing.map(({ id }) => error(["criteria", "options"], `The criteria do not say when "${id}" has happened.`, `Add an entry with scenario: ${id} and its text.`)),
    ...twice.map(({ scenario, index }) =>
      error(["criteria", "options", index, "scenario"], `The criteria speak of "${scenario}" twice.`, "Merge the two entries."),
    ),
  ];
}
