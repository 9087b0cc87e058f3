import type { Exercise } from "@/lib/contract/exercises";
import { type Publication, publicationSchema, type Publish, publishSchema } from "@/lib/contract/publication";
import type { Actor } from "./actor";
import { checkBody } from "./body";
import { dryRunGoesOn, refuseInDryRun } from "./dry-run/refuse";
import { getExercise } from "./exercises";
import { needFacilitator } from "./facilitator";
import { publish } from "./live";
import { ProblemError } from "./problem";
import { readPublicComparison } from "./public-comparison";
import { releasesOf } from "./releases";
import { state } from "./state";
import type { Transaction } from "./write-queue";
import { writeLog } from "./write-log";

/**
 * That a release may be shown to everybody: of people who were invited, out already, of so many people that nobody is told apart.
 * @throws `not_publishable`, `not_released`, `too_few`, `dry_run`.
 */
export async function checkPublishable(exercise: Exercise, { round, version }: Publish): Promise<void> {
  if (!exercise.invited || exercise.release === "live") throw new ProblemError("not_publishable", "An open board changes with every answer. Only what came out of a round can be published.");
  if (exercise.dryRun) dryRunGoesOn();
  if (!releasesOf(exercise, round).includes(version)) throw new ProblemError("not_released", "Only what has come out of a round can be published.");
  const { n } = (await readPublicComparison(exercise, { round, version })).release;
  if (n < exercise.k) throw new ProblemError("too_few", `Only what at least ${exercise.k} people answered can be published.`);
}

async function toldAll(tx: Transaction, exerciseId: string): Promise<number> {
  const { version } = await tx.exercise.update({ where: { id: exerciseId }, data: { version: { increment: 1 } }, select: { version: true } });
  return version;
}

/** @returns when it was published; the version to tell of is null where nothing had to be done. */
async function put(tx: Transaction, exerciseId: string, { round, version }: Publish): Promise<{ at: Date; told: number | null }> {
  await refuseInDryRun(tx, exerciseId);
  const release = await tx.release.findFirstOrThrow({ where: { exerciseId, version, round: { number: round } }, select: { id: true } });
  const known = await tx.publication.findUnique({ where: { exerciseId }, select: { releaseId: true, createdAt: true } });
  if (known?.releaseId === release.id) return { at: known.createdAt, told: null };
  const [at, row] = [new Date(), { releaseId: release.id }];
  await tx.publication.upsert({ where: { exerciseId }, create: { exerciseId, ...row, createdAt: at }, update: { ...row, createdAt: at }, select: { exerciseId: true } });
  await writeLog(tx, exerciseId, { kind: "published", round }, at);
  return { at, told: await toldAll(tx, exerciseId) };
}

/**
 * Shows a release to everybody, as a facilitator: embeds and preview pictures draw it from now on, in place of one that was published
 * before. The same again changes nothing.
 * @throws `not_found`, `not_facilitator`, `unknown_field`, `invalid_body`, and what `checkPublishable` throws.
 */
export async function publishRelease(actor: Actor, exerciseId: string, body: unknown): Promise<Publication> {
  const exercise = await getExercise(exerciseId);
  await needFacilitator(actor, exercise);
  const asked = checkBody(publishSchema, body);
  await checkPublishable(exercise, asked);
  const { at, told } = await state().writer.write((tx) => put(tx, exerciseId, asked));
  if (told !== null) publish(exerciseId, told);
  return publicationSchema.parse({ ...asked, at: at.toISOString() });
}

/** Takes back what was published, as a facilitator; where nothing is, nothing happens. @throws `not_found`, `not_facilitator`. */
export async function takePublicationBack(actor: Actor, exerciseId: string): Promise<void> {
  await needFacilitator(actor, await getExercise(exerciseId));
  const told = await state().writer.write(async (tx) => {
    const known = await tx.publication.findUnique({ where: { exerciseId }, select: { release: { select: { round: { select: { number: true } } } } } });
    if (!known) return null;
    await tx.publication.delete({ where: { exerciseId }, select: { exerciseId: true } });
    await writeLog(tx, exerciseId, { kind: "publication-withdrawn", round: known.release.round.number }, new Date());
    return toldAll(tx, exerciseId);
  });
  if (told !== null) publish(exerciseId, told);
}
