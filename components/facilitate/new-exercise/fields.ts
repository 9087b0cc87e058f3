import { MAX_K, MAX_TEAMS, MIN_K, TEAM_NAME_MAX, TITLE_MAX, USUAL_K, type NewExerciseBody } from "@/lib/contract/new-exercise";
import { PROTOCOLS, type ProtocolId, type ProtocolRules, type ReleasePolicy } from "@/lib/core/exercise/protocols";
import type { QuestionWarning } from "@/lib/core/exercise/question-lint";
import type { Privacy } from "@/lib/core/exercise/who-sees-what";

/** A case as the form offers it. The question that the case puts first comes first. */
export type CaseChoice = { id: string; title: string; questions: readonly { id: string; title: string; warnings: readonly QuestionWarning[] }[] };

/** What the form begins with: a case of this server, a file that is to be imported first, or an exercise whose settings are used again. */
export type Begin = "case" | "file" | "exercise";

/** The form as it is filled in. `teams` have keys, so that a row stays itself when another one goes. `closings` are local times, as the control gives them; one a round. */
export type Fields = {
  begin: Begin;
  caseId: string;
  questionId: string;
  title: string;
  protocol: ProtocolId;
  release: ReleasePolicy;
  privacy: Privacy;
  k: string;
  teams: readonly { key: number; name: string }[];
  closings: readonly string[];
  secret: string;
};

/** A part of the form that can be wrong: the body's fields, and the secret. */
export const FORM_PARTS = ["caseId", "questionId", "title", "protocol", "release", "privacy", "k", "teams", "rounds", "secret"] as const;
export type FormPart = (typeof FORM_PARTS)[number];

const USUAL_PROTOCOL = "idea";

export const rulesOf = (protocol: ProtocolId): ProtocolRules => PROTOCOLS[protocol];

/** The closing times of so many rounds; those that were chosen already stay. */
const closingsOf = (count: number, chosen: readonly string[]) => Array.from({ length: count }, (_, i) => chosen[i] ?? "");

/** The form before anything is changed: the first case, its first question, and what is usual. */
export function usualFields(theCase: CaseChoice): Fields {
  const { rounds, releases } = rulesOf(USUAL_PROTOCOL);
  return {
    begin: "case",
    caseId: theCase.id,
    questionId: theCase.questions[0]?.id ?? "",
    title: theCase.title,
    protocol: USUAL_PROTOCOL,
    release: releases[0],
    privacy: "pseudonymous",
    k: String(USUAL_K),
    teams: [],
    closings: closingsOf(rounds.least, []),
    secret: "",
  };
}

/** Another case, with its first question. A title that was typed stays; one that came from the case before goes with it. */
export function withCase(fields: Fields, next: CaseChoice, before: CaseChoice | undefined): Fields {
  const title = fields.title === before?.title ? next.title : fields.title;
  return { ...fields, caseId: next.id, questionId: next.questions[0]?.id ?? "", title };
}

/** Another protocol, with as few rounds as it has and the release that is usual for it. */
export function withProtocol(fields: Fields, protocol: ProtocolId): Fields {
  const { rounds, releases } = rulesOf(protocol);
  return { ...fields, protocol, release: releases[0], closings: closingsOf(rounds.least, fields.closings) };
}

/** More or fewer rounds; the times of those that stay are kept. */
export function withRounds(fields: Fields, count: number): Fields {
  return { ...fields, closings: closingsOf(count, fields.closings) };
}

/** One more team, empty. */
export function withTeam(fields: Fields): Fields {
  return { ...fields, teams: [...fields.teams, { key: Math.max(0, ...fields.teams.map(({ key }) => key)) + 1, name: "" }] };
}

/** Whether a round of this protocol may close by its own clock: an open board has no end. */
export const hasClosings = ({ protocol }: Pick<Fields, "protocol">): boolean => protocol !== "open-board";

const teamNames = ({ teams }: Pick<Fields, "teams">) => teams.map(({ name }) => name.trim()).filter((name) => name !== "");

/** "" → null, a local time → the same moment in UTC. */
const momentOf = (local: string) => (local === "" ? null : new Date(local).toISOString());

/** What is sent. Empty rows of teams are left out. */
export function bodyOf(fields: Fields): NewExerciseBody {
  const { caseId, questionId, title, protocol, release, privacy, k, closings } = fields;
  return {
    ...{ caseId, questionId, title: title.trim(), protocol, release, privacy },
    ...(release === "live" ? {} : { k: Number(k) }),
    teams: teamNames(fields).map((name) => ({ name })),
    rounds: closings.map((local) => ({ closesAt: hasClosings(fields) ? momentOf(local) : null })),
  };
}

function areTimesGood(fields: Fields, now: Date): boolean {
  if (!hasClosings(fields)) return true;
  const times = fields.closings.filter((local) => local !== "").map((local) => new Date(local).getTime());
  return times.every((time, i) => time > (times[i - 1] ?? now.getTime()));
}

function areTeamsGood(fields: Fields): boolean {
  const names = teamNames(fields);
  return names.length <= MAX_TEAMS && new Set(names).size === names.length && names.every((name) => name.length <= TEAM_NAME_MAX);
}

const isBetween = (text: string, least: number, most: number) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
const isTitle = (text: string) => text !== "" && text.length <= TITLE_MAX;

/** The parts that the server would refuse, or that a person cannot mean. The server decides; this saves the way. */
export function faultsOf(fields: Fields, now: Date): FormPart[] {
  const good: Partial<Record<FormPart, boolean>> = {
    caseId: fields.begin !== "file",
    title: isTitle(fields.title.trim()),
    k: fields.release === "live" || isBetween(fields.k, MIN_K, MAX_K),
    teams: areTeamsGood(fields),
    rounds: areTimesGood(fields, now),
  };
  return FORM_PARTS.filter((part) => good[part] === false);
}

/** The parts that the server's paths point at: "teams.0.name" → "teams". */
export function partsOf(paths: readonly string[]): FormPart[] {
  const first = paths.map((path) => path.split(".")[0]);
  return FORM_PARTS.filter((part) => first.includes(part));
}
