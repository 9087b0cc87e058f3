import { USUAL_K } from "@/lib/contract/new-exercise";
import type { Exercise } from "@/lib/contract/exercises";
import { withCase, type CaseChoice, type Fields } from "./fields";

/** What an exercise lends to a new one: how it is put to people. Nothing of who took part, of links, times or answers. */
export type Settings = Pick<Exercise, "id" | "caseId" | "questionId" | "title" | "protocol" | "privacy" | "release" | "k"> & { teams: readonly string[]; rounds: number };

/** The settings of an exercise. O(teams). */
export function settingsOf({ id, caseId, questionId, title, protocol, privacy, release, k, teams, rounds }: Exercise): Settings {
  return { id, caseId, questionId, title, protocol, privacy, release, k, teams: teams.map(({ name }) => name), rounds: rounds.length };
}

/** The form filled in like an exercise. A case or question that is gone since leaves the one that was chosen. */
export function withSettings(fields: Fields, settings: Settings, cases: readonly CaseChoice[]): Fields {
  const { caseId, questionId, title, protocol, privacy, release, k, teams, rounds } = settings;
  const theCase = cases.find(({ id }) => id === caseId);
  const onCase = theCase ? withCase(fields, theCase, undefined) : fields;
  const hasQuestion = theCase?.questions.some(({ id }) => id === questionId) === true;
  return {
    ...onCase,
    ...{ begin: "exercise", title, protocol, privacy, release },
    questionId: hasQuestion ? questionId : onCase.questionId,
    k: String(release === "live" ? USUAL_K : k),
    teams: teams.map((name, index) => ({ key: index + 1, name })),
    closings: Array.from({ length: rounds }, () => ""),
  };
}
