import * as z from "zod";

/** Where somebody stands in the round that is spoken of. Never what he put where. */
export const PERSON_STATES = ["not-started", "draft", "stuck", "no-rationale", "done"] as const;

/** Body of `PUT /api/exercises/{id}/progress`: how much of a draft is placed, never where. */
export const progressSchema = z.strictObject({ placedPermille: z.number().int().min(0).max(1000), hasRationale: z.boolean() });
export type ProgressReport = z.infer<typeof progressSchema>;

/** Who has come how far, for the facilitator. In an anonymous exercise there are counts and no people. */
export const rosterSchema = z.object({
  round: z.number().int(),
  counts: z.record(z.enum(PERSON_STATES), z.number().int()),
  people: z.array(z.object({ name: z.string(), team: z.string().nullable(), simulated: z.boolean(), state: z.enum(PERSON_STATES), placedPermille: z.number().int() })).nullable(),
});
export type Roster = z.infer<typeof rosterSchema>;

/** How many have answered in a round: real people, and simulated ones apart. */
export const turnoutSchema = z.object({
  round: z.number().int(),
  answered: z.number().int(),
  people: z.number().int(),
  simulated: z.object({ answered: z.number().int(), people: z.number().int() }),
});
export type Turnout = z.infer<typeof turnoutSchema>;
