import * as z from "zod";

const ROLES = ["participant", "observer", "facilitator"] as const;

/** Who was served data of a release, and when first. Nothing here depends on what anybody entered. */
export const releaseViewsSchema = z.object({
  releases: z.array(
    z.object({
      round: z.number().int(),
      /** Counts the releases of its round, from 1. */
      number: z.number().int(),
      /** How many releases the round has by now. */
      of: z.number().int(),
      at: z.iso.datetime(),
      /** So many of the people who take part have seen it. */
      seen: z.number().int(),
      people: z.number().int(),
      /** So many have seen it who only look on. */
      onlookers: z.number().int(),
      /** Oldest first, for facilitators; null where names are nobody's business. `name` is null for who only looks on. */
      viewers: z.array(z.object({ name: z.string().nullable(), role: z.enum(ROLES), at: z.iso.datetime() })).nullable(),
    }),
  ),
});
export type ReleaseViews = z.infer<typeof releaseViewsSchema>;
