import * as z from "zod";
import { publicationSchema } from "./publication";
import { PROTOCOLS as RULES, type ProtocolId } from "../core/exercise/protocols";

const PROTOCOLS = Object.keys(RULES) as [ProtocolId, ...ProtocolId[]];
/** Where a round stands, as it is stored and told. */
export const roundStageSchema = z.enum(["planned", "open", "closed", "revealed"]);
const STAGES = ["draft", "open", "between-rounds", "closed", "resolved"] as const;
const RELEASES = ["live", "at-close", "batches"] as const;
const PRIVACIES = ["anonymous", "pseudonymous", "named"] as const;

/** One line of the list of exercises. */
export const exerciseListItemSchema = z.object({
  id: z.string(),
  caseId: z.string(),
  title: z.string(),
  protocol: z.enum(PROTOCOLS),
  stage: z.enum(STAGES),
});

/** An exercise as its pages need it. Nothing here depends on what anybody entered. */
export const exerciseSchema = exerciseListItemSchema.extend({
  questionId: z.string(),
  /**
   * The case file on which the exercise stands. `hash`: SHA-256 of the whole file in hex. "not-frozen" before round 1 opens, and on boards
   * that nobody opened; "as-frozen": the file is the one of then; "changed": it is another one, or is missing.
   */
  caseFile: z.object({ hash: z.string(), state: z.enum(["not-frozen", "as-frozen", "changed"]) }),
  privacy: z.enum(PRIVACIES),
  release: z.enum(RELEASES),
  k: z.number().int(),
  /** The round that is spoken of: the newest that has been opened. `of` is null where nobody planned how many there are. */
  round: z.object({ number: z.number().int(), of: z.number().int().nullable(), closesAt: z.iso.datetime().nullable() }),
  /** All rounds in their order; `releases` are the versions that came out, oldest first. */
  rounds: z.array(z.object({ number: z.number().int(), stage: roundStageSchema, closesAt: z.iso.datetime().nullable(), releases: z.array(z.number().int()) })),
  /** Whether simulated people are in it, to try it out: until they are removed nobody real can answer. */
  dryRun: z.boolean(),
  /** Whether it is known what happened, and clear enough to score answers by; never so on a board where people still answer. */
  scored: z.boolean(),
  /** The release that its facilitator showed to everybody; null: none. What counts as published is told by `lib/core/exercise/published-release.ts`. */
  publication: publicationSchema.nullable(),
  /** Whether people need an invitation. */
  invited: z.boolean(),
  teams: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Where published forecasts come from, with their licence; their results are open to everybody. Null for people's own exercises. */
  dataSource: z.object({ text: z.string(), url: z.url(), licence: z.string() }).nullable(),
});
export type Exercise = z.infer<typeof exerciseSchema>;

/** More joins in a row than this do not get lost. */
export const MAX_NONCES = 6;
const nonceSchema = z.string().regex(/^[A-Za-z0-9_-]{43}$/, "must be 256 random bits in base64url");
export const noncesSchema = z.array(nonceSchema).max(MAX_NONCES);

/**
 * Body of `POST /api/exercises/{id}/join` and of `POST /api/join`. An open board asks for nothing, other exercises for a code or the token of a link.
 * `nonces`: secrets of this browser, the newest first. Whoever holds one of a join whose answer got lost comes back as who he became
 * by it: each works once, for ten minutes (docs/decisions/0023).
 */
export const joinSchema = z.strictObject({
  code: z.string().max(20).optional(),
  token: z.string().max(100).optional(),
  name: z.string().trim().min(1).max(60).optional(),
  team: z.string().max(64).optional(),
  nonces: noncesSchema.min(1).optional(),
});

/** The answer to a join; the session itself travels in the cookie. */
export const joinedSchema = z.object({
  exerciseId: z.string(),
  role: z.enum(["participant", "observer", "facilitator"]),
  /** Null for who does not take part. */
  name: z.string().nullable(),
  team: z.string().nullable(),
  /** Brings this person back on another device; shown once, to who has just joined. */
  personalLink: z.string().nullable(),
});
export type Joined = z.infer<typeof joinedSchema>;

/** Body of `POST /api/invitation`. */
export const invitationQuestionSchema = joinSchema.pick({ token: true });

/** What the token of a link lets in, before anybody joins by it. */
export const invitationSchema = z.object({
  exerciseId: z.string(),
  title: z.string(),
  role: z.enum(["participant", "observer", "facilitator"]),
  team: z.string().nullable(),
  /** Whom it brings back, or who has joined already; null for somebody new. */
  name: z.string().nullable(),
  asksName: z.enum(["never", "optional", "required"]),
});
export type Invitation = z.infer<typeof invitationSchema>;
