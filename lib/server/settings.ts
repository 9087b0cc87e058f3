import type { Exercise } from "@/lib/contract/exercises";
import type { MadeLink } from "@/lib/contract/new-exercise";
import type { LogEntry } from "@/lib/contract/rounds";
import { changedExerciseSchema, settingsChangeSchema, type ChangedExercise, type SettingsChange } from "@/lib/contract/settings";
import { refuseSettings, type SettingsRefusal } from "@/lib/core/exercise/fixed-settings";
import type { Actor } from "./actor";
import { checkBody } from "./body";
import { dropNames } from "./drop-names";
import { refuseInDryRun } from "./dry-run/refuse";
import { writeLog } from "./write-log";
import { getExercise } from "./exercises";
import { needFacilitator } from "./facilitator";
import { publish } from "./live";
import { ProblemError } from "./problem";
import { checkRelease, checkRoundCount, refuseField } from "./protocol-rules";
import { differsInRounds, writeRounds } from "./settings-rounds";
import { differsInTeams, writeTeams } from "./settings-teams";
import { state } from "./state";
import { readSettings, type StoredSettings } from "./stored-settings";
import { checkText, TITLE_MAX_BYTES } from "./text-rules";
import type { Transaction } from "./write-queue";

const SENTENCES: Record<SettingsRefusal, string> = {
  fixed_since_opening: "This is fixed since round 1 was opened: people answered under it. The title, and rounds that were not opened yet, can still be changed; an open round is extended.",
  exercise_resolved: "What happened has been decided: the rounds stay as they are.",
  closes_in_the_past: "A closing time is over already. Choose a later one.",
};

/** A setting that became another one, as the log tells it. */
type Changed = { kind: LogEntry["kind"]; from: readonly string[]; to: readonly string[] };

const COLUMNS = ["title", "privacy", "release", "k"] as const;

/** The single values that would become others. */
function changedColumns(stored: StoredSettings, asked: SettingsChange): (Changed & { kind: (typeof COLUMNS)[number] })[] {
  return COLUMNS.flatMap((kind) => {
    const to = asked[kind];
    return to === undefined || to === stored[kind] ? [] : [{ kind, from: [String(stored[kind])], to: [String(to)] }];
  });
}

function checkAllowed(stored: StoredSettings, asked: SettingsChange): void {
  if (asked.release !== undefined) checkRelease(stored.protocol, asked.release);
  if (asked.rounds !== undefined) checkRoundCount(stored.protocol, asked.rounds.length);
  if (asked.k !== undefined && stored.release === "live") refuseField("k", "On an open board everybody is seen at once: it has no smallest group.");
}

function checkTime(stored: StoredSettings, asked: SettingsChange, columns: readonly Changed[], now: Date): void {
  const rounds = asked.rounds?.map(({ closesAt }) => (typeof closesAt === "string" ? Date.parse(closesAt) : closesAt));
  const whoAndHow = columns.some(({ kind }) => kind !== "title") || differsInTeams(stored, asked.teams);
  const facts = { rounds: stored.rounds.map(({ stage, closesAt }) => ({ opened: stage !== "planned", closesAtMs: closesAt?.getTime() ?? null })), resolved: stored.stage === "resolved", nowMs: now.getTime() };
  const refusal = refuseSettings(facts, { whoAndHow, rounds: differsInRounds(stored, asked.rounds) ? rounds : undefined });
  if (refusal) throw new ProblemError(refusal, SENTENCES[refusal]);
}

async function writeColumns(tx: Transaction, stored: StoredSettings, { title, privacy, release, k }: SettingsChange): Promise<void> {
  const { id } = stored;
  await tx.exercise.update({ where: { id }, data: { title: title ?? stored.title, privacy: privacy ?? stored.privacy, release: release ?? stored.release, k: k ?? stored.k }, select: { id: true } });
  if (privacy === "anonymous" && stored.privacy !== privacy) await dropNames(tx, id);
}

type Written = { changes: Changed[]; links: MadeLink[] };

async function writeAll(tx: Transaction, stored: StoredSettings, asked: SettingsChange, columns: readonly Changed[], requestUrl: string, now: Date): Promise<Written> {
  if (columns.length > 0) await writeColumns(tx, stored, asked);
  const changes = [...columns];
  let links: MadeLink[] = [];
  if (differsInTeams(stored, asked.teams)) {
    const written = await writeTeams(tx, stored, asked.teams, requestUrl, now);
    changes.push({ kind: "teams", ...written.change });
    links = written.links;
  }
  if (differsInRounds(stored, asked.rounds)) changes.push({ kind: "planned-rounds", ...(await writeRounds(tx, stored, asked.rounds)) });
  return { changes, links };
}

/** The change inside its transaction: decided by what is stored then, so that of a change and an opening at once the later one sees the earlier. */
async function write(tx: Transaction, id: string, asked: SettingsChange, requestUrl: string): Promise<{ version: number | null; links: MadeLink[] }> {
  const now = new Date();
  await refuseInDryRun(tx, id);
  const stored = await readSettings(tx, id);
  checkAllowed(stored, asked);
  const columns = changedColumns(stored, asked);
  checkTime(stored, asked, columns, now);
  const { changes, links } = await writeAll(tx, stored, asked, columns, requestUrl, now);
  if (changes.length === 0) return { version: null, links };
  for (const { kind, from, to } of changes) await writeLog(tx, id, { kind, change: { from: [...from], to: [...to] } }, now);
  const { version } = await tx.exercise.update({ where: { id }, data: { version: { increment: 1 } }, select: { version: true } });
  return { version, links };
}

function checkTexts({ title, teams = [] }: SettingsChange): void {
  if (title !== undefined) checkText("title", title, TITLE_MAX_BYTES);
  for (const { name } of teams) checkText("teams", name, TITLE_MAX_BYTES);
  const ids = teams.flatMap(({ id }) => id ?? []);
  if (new Set(teams.map(({ name }) => name)).size < teams.length || new Set(ids).size < ids.length) refuseField("teams", "Two teams have the same name or the same id.");
}

function needOwn({ invited }: Exercise): void {
  if (!invited) throw new ProblemError("not_found", "The practice board and published forecasts stay as they are.");
}

/**
 * Changes how an exercise is set up, as its facilitator: all of it before round 1 opens, afterwards the title and the rounds that were
 * not opened yet. What changed stands in the log; what is asked for and is so already changes nothing.
 * @returns the exercise as it is then, with the links of teams that are new.
 * @throws `not_found`, `not_facilitator`, `unknown_field`, `invalid_body`, `invalid_text`, `fixed_since_opening`, `team_not_empty`, `closes_in_the_past`, `exercise_resolved`, `dry_run`.
 */
export async function changeSettings(actor: Actor, exerciseId: string, body: unknown, requestUrl: string): Promise<ChangedExercise> {
  const exercise = await getExercise(exerciseId);
  await needFacilitator(actor, exercise);
  needOwn(exercise);
  const asked = checkBody(settingsChangeSchema, body);
  checkTexts(asked);
  const { version, links } = await state().writer.write((tx) => write(tx, exerciseId, asked, requestUrl));
  if (version !== null) publish(exerciseId, version);
  return changedExerciseSchema.parse({ ...(await getExercise(exerciseId)), links });
}
