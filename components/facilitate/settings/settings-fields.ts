import { faultsOf, type Fields, type FormPart } from "@/components/facilitate/new-exercise/fields";
import type { Exercise } from "@/lib/contract/exercises";
import { USUAL_K } from "@/lib/contract/new-exercise";
import type { SettingsChange } from "@/lib/contract/settings";

/** The settings in a form like that of a new exercise; `ids` are the teams' by the key of their row. */
export type SettingsForm = { fields: Fields; ids: ReadonlyMap<number, string> };

const two = (n: number) => String(n).padStart(2, "0");

/** A moment as a control for day and time has it, on the clock of this browser; "" for none. */
function localOf(closesAt: string | null): string {
  if (closesAt === null) return "";
  const at = new Date(closesAt);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** The form as an exercise is set up. Runs in the browser alone: times stand on its clock. */
export function settingsForm({ caseId, questionId, title, protocol, privacy, release, k, teams, rounds }: Exercise): SettingsForm {
  const fields: Fields = {
    ...{ begin: "case", caseId, questionId, title, protocol, privacy, release, secret: "" },
    k: String(release === "live" ? USUAL_K : k),
    teams: teams.map(({ name }, index) => ({ key: index + 1, name })),
    closings: rounds.map(({ closesAt }) => localOf(closesAt)),
  };
  return { fields, ids: new Map(teams.map(({ id }, index) => [index + 1, id])) };
}

/** How many rounds were opened: they stay as they are. */
export const openedOf = ({ rounds }: Pick<Exercise, "rounds">): number => rounds.filter(({ stage }) => stage !== "planned").length;

/** A closing time that was not touched keeps its seconds: it is left out. */
function roundsOf({ closings }: Fields, exercise: Exercise): NonNullable<SettingsChange["rounds"]> {
  return closings.map((local, index) => {
    const here = exercise.rounds[index];
    if (here && (here.stage !== "planned" || localOf(here.closesAt) === local)) return {};
    return { closesAt: local === "" ? null : new Date(local).toISOString() };
  });
}

function whoAndHow({ fields: { privacy, release, k, teams }, ids }: SettingsForm): SettingsChange {
  const named = teams.filter(({ name }) => name.trim() !== "");
  return {
    ...{ privacy, release },
    ...(release === "live" ? {} : { k: Number(k) }),
    teams: named.map(({ key, name }) => ({ ...(ids.has(key) ? { id: ids.get(key) } : {}), name: name.trim() })),
  };
}

/** What is sent: the title and the rounds, and before round 1 opens all of it. Once it is decided what happened, the title alone. */
export function changeOf(form: SettingsForm, exercise: Exercise): SettingsChange {
  const title = form.fields.title.trim();
  if (exercise.stage === "resolved") return { title };
  return { title, rounds: roundsOf(form.fields, exercise), ...(openedOf(exercise) === 0 ? whoAndHow(form) : {}) };
}

/** The parts that the server would refuse. Times of rounds that were opened are not looked at. */
export function faultsOfSettings({ fields }: SettingsForm, exercise: Exercise, now: Date): FormPart[] {
  const opened = openedOf(exercise);
  return faultsOf({ ...fields, closings: fields.closings.map((local, index) => (index < opened ? "" : local)) }, now);
}
