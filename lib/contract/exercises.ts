import { z } from "zod";

const PROTOCOLS = ["open-board", "one-shot", "idea", "delphi", "workshop"] as const;
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
  privacy: z.enum(PRIVACIES),
  release: z.enum(RELEASES),
  k: z.number().int(),
  round: z.object({ number: z.number().int(), of: z.number().int().nullable(), closesAt: z.iso.datetime().nullable() }),
  teams: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Where published forecasts come from, with their licence; their results are open to everybody. Null for people's own exercises. */
  dataSource: z.object({ text: z.string(), url: z.url(), licence: z.string() }).nullable(),
});
export type Exercise = z.infer<typeof exerciseSchema>;

/** Body of `POST /api/exercises/{id}/join`. An open board asks for nothing. */
export const joinSchema = z.strictObject({
  name: z.string().trim().min(1).max(60).optional(),
  team: z.string().max(64).optional(),
});

/** The answer to a join; the session itself travels in the cookie. */
export const joinedSchema = z.object({ exerciseId: z.string(), name: z.string(), team: z.string().nullable() });
export type Joined = z.infer<typeof joinedSchema>;
