import { randomInt } from "node:crypto";
import type { MadeLink } from "@/lib/contract/new-exercise";
import type { SettingsChange } from "@/lib/contract/settings";
import { insertLink } from "./links";
import { ProblemError } from "./problem";
import { refuseField } from "./protocol-rules";
import type { StoredSettings } from "./stored-settings";
import type { Transaction } from "./write-queue";

type Asked = NonNullable<SettingsChange["teams"]>;
type Team = StoredSettings["teams"][number];

const shape = (teams: readonly { id?: string | undefined; name: string }[]) => JSON.stringify(teams.map(({ id, name }) => [id ?? null, name]));

/** Whether the teams would become others: by name, order or number. */
export function differsInTeams({ teams }: StoredSettings, asked: SettingsChange["teams"]): asked is Asked {
  return asked !== undefined && shape(asked) !== shape(teams.map(({ slug, name }) => ({ id: slug, name })));
}

/** Never one that was used before: a kept link of a team that is gone must not come to mean another one. */
const freshSlug = () => `team-${randomInt(36 ** 5).toString(36).padStart(5, "0")}`;

/** Takes a team away in which nobody is. Its links are revoked: whoever presses one is told so. */
async function removeTeam(tx: Transaction, { id }: Team, now: Date): Promise<void> {
  const inside = { teamId: id, OR: [{ sessionId: { not: null } }, { seats: { some: {} } }] };
  if ((await tx.participant.count({ where: inside })) > 0) throw new ProblemError("team_not_empty", "Somebody has joined this team, so it stays. Rename it instead.", { errors: [{ path: "teams", detail: "Somebody is in it." }] });
  // who deleted himself is nobody any more, and in no team
  await tx.participant.updateMany({ where: { teamId: id }, data: { teamId: null } });
  await tx.link.updateMany({ where: { teamId: id, revokedAt: null }, data: { revokedAt: now } });
  await tx.link.updateMany({ where: { teamId: id }, data: { teamId: null } });
  await tx.team.delete({ where: { id }, select: { id: true } });
}

/** Keeps, renames and adds teams in the order asked for. @returns those that are new. */
async function placeTeams(tx: Transaction, { id: exerciseId, teams }: StoredSettings, asked: Asked): Promise<{ id: string; slug: string }[]> {
  const made: { id: string; slug: string }[] = [];
  for (const [position, { id: slug, name }] of asked.entries()) {
    const known = teams.find((team) => team.slug === slug);
    if (known) await tx.team.update({ where: { id: known.id }, data: { name, position }, select: { id: true } });
    else {
      const fresh = freshSlug();
      made.push(await tx.team.create({ data: { id: `${exerciseId}.${fresh}`, exerciseId, slug: fresh, name, position }, select: { id: true, slug: true } }));
    }
  }
  return made;
}

/**
 * Makes the teams what is asked for, with a link for each new one, and one for everybody where no link for participants is left.
 * @returns the names before and after.
 * @throws `team_not_empty` for one that shall go while somebody is in it, `invalid_body` for an id that is none.
 */
export async function writeTeams(tx: Transaction, stored: StoredSettings, asked: Asked, requestUrl: string, now: Date): Promise<{ change: { from: string[]; to: string[] }; links: MadeLink[] }> {
  const { id: exerciseId, teams } = stored;
  const unknown = asked.find(({ id }) => id !== undefined && !teams.some(({ slug }) => slug === id));
  if (unknown) refuseField("teams", `This exercise has no team "${unknown.id}".`);
  for (const team of teams) if (!asked.some(({ id }) => id === team.slug)) await removeTeam(tx, team, now);
  const made: ({ id: string; slug: string } | null)[] = await placeTeams(tx, stored, asked);
  const left = await tx.link.count({ where: { exerciseId, kind: "participant", revokedAt: null } });
  const links: MadeLink[] = [];
  for (const team of made.length + left > 0 ? made : [null]) links.push(await insertLink(tx, { exerciseId, kind: "participant", team }, requestUrl, now));
  return { change: { from: teams.map(({ name }) => name), to: asked.map(({ name }) => name) }, links };
}
