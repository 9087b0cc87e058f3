import { randomUUID } from "node:crypto";
import { changeCommentSchema, commentSchema, newCommentSchema, type Comment } from "@/lib/contract/comments";
import type { Exercise } from "@/lib/contract/exercises";
import type { Actor } from "./actor";
import { checkBody } from "./body";
import { loadedCase } from "./cases";
import { needToWrite, standingInDiscussion } from "./discussion-gate";
import { dryRunGoesOn } from "./dry-run/refuse";
import { getExercise } from "./exercises";
import { ProblemError } from "./problem";
import { COMMENTS_PER_EXERCISE } from "./rate-limit";
import { state } from "./state";
import { checkText } from "./text-rules";

const TEXT_MAX_BYTES = 8_000;
const COMMENT = { id: true, text: true, scenarioId: true, claimId: true, createdAt: true, editedAt: true, hiddenAt: true, participantId: true, participant: { select: { name: true } } } as const;

/** What is said in an exercise, oldest first. Deleted comments are gone; hidden ones keep their place. */
export async function listComments({ id, privacy }: Pick<Exercise, "id" | "privacy">, participantId: string | null): Promise<Comment[]> {
  const rows = await state().reader.comment.findMany({ where: { exerciseId: id }, select: COMMENT, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return rows.map((row) =>
    commentSchema.parse({
      id: row.id,
      name: privacy === "anonymous" ? null : row.participant.name,
      mine: row.participantId === participantId,
      text: row.hiddenAt ? null : row.text,
      scenario: row.scenarioId,
      claim: row.claimId,
      at: row.createdAt.toISOString(),
      edited: row.editedAt !== null,
      hidden: row.hiddenAt !== null,
    }),
  );
}

function checkAbout({ scenario, claim }: { scenario?: string | undefined; claim?: string | undefined }, caseId: string): void {
  const { scenarios, claims } = loadedCase(caseId).case;
  if (scenario !== undefined && !scenarios.some(({ id }) => id === scenario)) throw new ProblemError("unknown_scenario", "This case has no such scenario.");
  if (claim !== undefined && !claims.some(({ id }) => id === claim)) throw new ProblemError("unknown_claim", "This case has no such claim.");
}

/**
 * Says something about a scenario, a claim or the question.
 * @throws `not_found`, `invitation_needed`, `not_released`, `round_still_open`, `unknown_field`, `invalid_body`, `invalid_text`, `unknown_scenario`, `unknown_claim`, `rate_limited`, `dry_run`.
 */
export async function addComment(actor: Actor, exerciseId: string, body: unknown): Promise<{ id: string }> {
  const exercise = await getExercise(exerciseId);
  const { text, about } = checkBody(newCommentSchema, body);
  checkText("text", text, TEXT_MAX_BYTES);
  checkAbout(about, exercise.caseId);
  const standing = await standingInDiscussion(actor, exercise);
  needToWrite(standing);
  if (exercise.dryRun) dryRunGoesOn();
  state().limits.take(COMMENTS_PER_EXERCISE, exerciseId, "Many people are writing at once. Wait a moment; your text stays.");
  const id = randomUUID();
  const participantId = standing.participantId ?? "";
  await state().writer.write((tx) =>
    tx.comment.create({ data: { id, exerciseId, participantId, text, scenarioId: about.scenario ?? null, claimId: about.claim ?? null, createdAt: new Date() }, select: { id: true } }),
  );
  return { id };
}

async function ownOrModerated(actor: Actor, exercise: Exercise, commentId: string) {
  const standing = await standingInDiscussion(actor, exercise);
  const row = await state().reader.comment.findFirst({ where: { id: commentId, exerciseId: exercise.id }, select: { participantId: true } });
  if (!row) throw new ProblemError("not_found", "There is no such comment.");
  return { isOwn: row.participantId === standing.participantId, facilitates: standing.facilitates };
}

/**
 * Changes one's own words, or hides and shows somebody's as a facilitator, who cannot change them.
 * @throws `not_found`, also for what is somebody else's; `invitation_needed`, `unknown_field`, `invalid_body`, `invalid_text`, `not_facilitator`.
 */
export async function changeComment(actor: Actor, exerciseId: string, commentId: string, body: unknown): Promise<void> {
  const exercise = await getExercise(exerciseId);
  const { text, hidden } = checkBody(changeCommentSchema, body);
  if (text !== undefined) checkText("text", text, TEXT_MAX_BYTES);
  const { isOwn, facilitates } = await ownOrModerated(actor, exercise, commentId);
  if (text !== undefined && !isOwn) throw new ProblemError("not_found", "There is no such comment of yours.");
  if (hidden !== undefined && !facilitates) throw new ProblemError("not_facilitator", "Only a facilitator hides what somebody said.");
  const now = new Date();
  const data = { ...(text === undefined ? {} : { text, editedAt: now }), ...(hidden === undefined ? {} : { hiddenAt: hidden ? now : null }) };
  await state().writer.write((tx) => tx.comment.updateMany({ where: { id: commentId }, data }));
}

/** Deletes one's own comment for good. Doing it twice is no error. @throws `not_found` for somebody else's, `invitation_needed`. */
export async function deleteComment(actor: Actor, exerciseId: string, commentId: string): Promise<void> {
  const { participantId } = await standingInDiscussion(actor, await getExercise(exerciseId));
  const row = await state().reader.comment.findFirst({ where: { id: commentId, exerciseId }, select: { participantId: true } });
  if (row && row.participantId !== participantId) throw new ProblemError("not_found", "There is no such comment of yours.");
  await state().writer.write((tx) => tx.comment.deleteMany({ where: { id: commentId, exerciseId, participantId: participantId ?? "" } }));
}
