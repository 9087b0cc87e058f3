import * as z from "zod";
import { idSchema } from "./ids";

const COMMENT_MAX_CHARACTERS = 2000;

/** What a comment is about: a scenario, a claim of the case, or the question as a whole. */
const aboutSchema = z.strictObject({ scenario: idSchema.optional(), claim: idSchema.optional() });

/** Body of `POST /api/exercises/{id}/comments`. */
export const newCommentSchema = z.strictObject({ text: z.string().trim().min(1).max(COMMENT_MAX_CHARACTERS), about: aboutSchema.default({}) });

/** The answer to a new comment. */
export const addedCommentSchema = z.object({ id: z.string() });

/** Body of `POST /api/exercises/{id}/comments/{comment}`: one's own words anew, or a facilitator's hiding of them. */
export const changeCommentSchema = z.strictObject({ text: z.string().trim().min(1).max(COMMENT_MAX_CHARACTERS).optional(), hidden: z.boolean().optional() });

/** A comment as others read it. `name` is the pseudonym, null in anonymous exercises; hidden ones keep their place without their words. */
export const commentSchema = z.object({
  id: z.string(),
  name: z.string().nullable(),
  mine: z.boolean(),
  text: z.string().nullable(),
  scenario: z.string().nullable(),
  claim: z.string().nullable(),
  at: z.iso.datetime(),
  edited: z.boolean(),
  hidden: z.boolean(),
});
export type Comment = z.infer<typeof commentSchema>;

/** Why somebody answered as he did, by where he stands: shares in per mille, without a name. */
export const rationaleSchema = z.object({ weights: z.array(z.number().int()), text: z.string(), cites: z.array(z.string()), mine: z.boolean() });
export type Rationale = z.infer<typeof rationaleSchema>;

export const discussionSchema = z.object({
  /** Whether the reader may say something now. */
  mayWrite: z.boolean(),
  comments: z.array(commentSchema),
  /** Of the newest round that is out, the far ends first. */
  rationales: z.array(rationaleSchema),
});
export type DiscussionAnswer = z.infer<typeof discussionSchema>;
