import { releaseViewsSchema, type ReleaseViews } from "@/lib/contract/release-views";
import type { Prisma } from "@/prisma/generated/client/client";
import type { Actor } from "./actor";
import { standingInDiscussion } from "./discussion-gate";
import { getExercise } from "./exercises";
import { allNoted } from "./note-view";
import { state } from "./state";

const RELEASE = {
  number: true,
  createdAt: true,
  round: { select: { number: true, _count: { select: { releases: true } } } },
  views: { select: { role: true, seenAt: true, participant: { select: { name: true } } }, orderBy: [{ seenAt: "asc" }, { viewerId: "asc" }] },
} satisfies Prisma.ReleaseSelect;

/**
 * Who was served which release, and when first: with names for facilitators, as counts for everybody else in the exercise, and
 * for everybody where it is anonymous. Who only looks on has no name.
 * @throws `not_found`, `invitation_needed`, `link_revoked`. O(releases · people).
 */
export async function readReleaseViews(actor: Actor, exerciseId: string): Promise<ReleaseViews> {
  const exercise = await getExercise(exerciseId);
  const { facilitates } = await standingInDiscussion(actor, exercise);
  await allNoted(exerciseId);
  const withNames = facilitates && exercise.privacy !== "anonymous";
  const [rows, people] = await Promise.all([
    state().reader.release.findMany({ where: { exerciseId }, select: RELEASE, orderBy: [{ round: { number: "asc" } }, { number: "asc" }] }),
    state().reader.participant.count({ where: { exerciseId, simulated: false, sessionId: { not: null } } }),
  ]);
  const releases = rows.map(({ number, createdAt, round, views }) => {
    const seen = views.filter(({ role }) => role === "participant").length;
    const viewers = views.map(({ role, seenAt, participant }) => ({ name: participant?.name ?? null, role, at: seenAt.toISOString() }));
    return { round: round.number, number, of: round._count.releases, at: createdAt.toISOString(), seen, people, onlookers: views.length - seen, viewers: withNames ? viewers : null };
  });
  return releaseViewsSchema.parse({ releases });
}
