import * as z from "zod";

/** In whose place a facilitator looks: a participant who has not answered in the round, one who has, somebody who looks on. */
export const STAND_INS = ["participant", "answered", "observer"] as const;
export type StandIn = (typeof STAND_INS)[number];

/** What the API answers at this moment to somebody in each of these places, word for word; what is his own (`mine`) is missing, since he is nobody. */
export const viewAsSchema = z.object({
  views: z.array(
    z.object({
      role: z.enum(STAND_INS),
      answers: z.array(z.object({ method: z.literal("GET"), path: z.string(), status: z.number().int(), body: z.unknown() })),
    }),
  ),
});
export type ViewAs = z.infer<typeof viewAsSchema>;
