import * as z from "zod";
import { MAX_ROUNDS, PROTOCOLS, type ProtocolId } from "../core/exercise/protocols";
import { idSchema } from "./ids";

export const MAX_TEAMS = 12;
export const TITLE_MAX = 120;
export const TEAM_NAME_MAX = 60;
export const MIN_K = 2;
/** Beyond it nothing would ever be shown in the groups that this is made for. */
export const MAX_K = 50;
export const USUAL_K = 5;

export const teamNameSchema = z.string().trim().min(1).max(TEAM_NAME_MAX);
const protocolSchema = z.enum(Object.keys(PROTOCOLS) as [ProtocolId, ...ProtocolId[]]);

/** Body of `POST /api/exercises`. What is left out is as the protocol has it. */
export const newExerciseSchema = z.strictObject({
  caseId: idSchema,
  questionId: idSchema.optional(),
  title: z.string().trim().min(1).max(TITLE_MAX),
  protocol: protocolSchema,
  privacy: z.enum(["anonymous", "pseudonymous", "named"]).default("pseudonymous"),
  release: z.enum(["live", "at-close", "batches"]).optional(),
  /** The smallest group whose numbers are shown, and the size of a batch. */
  k: z.number().int().min(MIN_K).max(MAX_K).default(USUAL_K),
  teams: z.array(z.strictObject({ name: teamNameSchema })).max(MAX_TEAMS).default([]),
  /** One entry a round, in their order, with the time at which it closes by itself. */
  rounds: z.array(z.strictObject({ closesAt: z.iso.datetime().nullable() })).min(1).max(MAX_ROUNDS).optional(),
});
export type NewExercise = z.infer<typeof newExerciseSchema>;
/** The same as it is sent. */
export type NewExerciseBody = z.input<typeof newExerciseSchema>;

const LINK_KINDS = ["participant", "observer", "facilitator", "personal"] as const;
export const linkKindSchema = z.enum(LINK_KINDS);
export type LinkKind = z.infer<typeof linkKindSchema>;

/** A way in that has just been made. Its address is shown once: only a hash of it is kept. */
export const madeLinkSchema = z.object({ id: z.string(), kind: linkKindSchema, team: z.string().nullable(), url: z.string() });
export type MadeLink = z.infer<typeof madeLinkSchema>;

/** A way in as facilitators see it later. */
export const linkSchema = z.object({
  id: z.string(),
  kind: linkKindSchema,
  team: z.string().nullable(),
  createdAt: z.iso.datetime(),
  revokedAt: z.iso.datetime().nullable(),
  /** How many people came in by it. */
  used: z.number().int(),
});
export const linksSchema = z.object({ links: z.array(linkSchema) });

/** Body of `POST /api/exercises/{id}/links`. */
export const newLinkSchema = z.strictObject({ kind: z.enum(["participant", "observer", "facilitator"]), team: z.string().max(64).optional() });

/** A spoken code: eight letters and digits that cannot be taken for each other. */
export const joinCodeSchema = z.object({ code: z.string(), expiresAt: z.iso.datetime() });

/** The answer to a new exercise. Addresses and code are shown once. */
export const createdExerciseSchema = z.object({
  id: z.string(),
  /** Brings the facilitator back, on any device. */
  recoveryLink: z.string(),
  joinCode: joinCodeSchema,
  links: z.array(madeLinkSchema),
});
export type CreatedExercise = z.infer<typeof createdExerciseSchema>;
