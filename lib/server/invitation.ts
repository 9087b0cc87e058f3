import type { LinkKind } from "@/lib/contract/new-exercise";
import { linkKindSchema } from "@/lib/contract/new-exercise";
import { ProblemError } from "./problem";
import { CODE_GUESSES } from "./rate-limit";
import { readJoinCode } from "./join-code";
import { state } from "./state";
import { hashToken, looksLikeToken } from "./token";

/** What a code or a link lets in: where, as what, and for a personal link as whom. `linkId` is null for the spoken code. */
export type Invitation = { exerciseId: string; kind: LinkKind; linkId: string | null; team: string | null; participantId: string | null };

const NO_LINK = "This link leads nowhere. It may have been cut off when it was copied; ask for it again.";
const NO_CODE = "No exercise has this code. Check the letters, or ask whether there is a newer one.";

async function byToken(token: string): Promise<Invitation> {
  const row = looksLikeToken(token)
    ? await state().reader.link.findUnique({
        where: { tokenHash: hashToken(token) },
        select: { id: true, exerciseId: true, kind: true, revokedAt: true, participantId: true, team: { select: { slug: true } } },
      })
    : null;
  if (!row) throw new ProblemError("link_unknown", NO_LINK);
  if (row.revokedAt) throw new ProblemError("link_revoked", "This link was revoked. Ask the facilitator for another one.");
  return { exerciseId: row.exerciseId, kind: linkKindSchema.parse(row.kind), linkId: row.id, team: row.team?.slug ?? null, participantId: row.participantId };
}

/** Guesses are counted by exercise, whether or not there is one: a wrong locator must not tell more than a wrong secret. */
async function byCode(code: string): Promise<Invitation> {
  const read = readJoinCode(code);
  if (!read) throw new ProblemError("code_unknown", NO_CODE);
  state().limits.take(CODE_GUESSES, read.locator, "Too many codes were tried for this exercise. Wait a minute, or use a link.");
  const row = await state().reader.exercise.findUnique({ where: { joinLocator: read.locator }, select: { id: true, joinCodeHash: true, joinCodeExpiresAt: true } });
  if (!row || row.joinCodeHash !== read.hash || !row.joinCodeExpiresAt || row.joinCodeExpiresAt <= new Date()) throw new ProblemError("code_unknown", NO_CODE);
  return { exerciseId: row.id, kind: "participant", linkId: null, team: null, participantId: null };
}

/**
 * What somebody was invited to.
 * @throws `link_unknown`, `link_revoked`, `code_unknown`, `rate_limited`; `invitation_needed` when neither is given.
 */
export async function readInvitation({ token, code }: { token?: string | undefined; code?: string | undefined }): Promise<Invitation> {
  if (token !== undefined) return byToken(token);
  if (code !== undefined) return byCode(code);
  throw new ProblemError("invitation_needed", "This exercise is open to invited people only. Join with its code or a link.");
}
