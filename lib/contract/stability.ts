import * as z from "zod";

/** What happened between the last two rounds that came out; null where there is nothing to compare, or fewer than k answered both. */
export const stabilitySchema = z.object({
  stability: z
    .object({
      from: z.number().int(),
      to: z.number().int(),
      /** So many answered both. */
      people: z.number().int(),
      /** So many of them moved by more than a point. */
      changed: z.number().int(),
      /** Half the sum of a person's differences, averaged over those who answered both; in whole points, since more digits beside all dots would tell whose is whose. */
      meanMovePoints: z.number().int(),
      /** The largest move of a scenario's share in the linear pool, to a tenth of a point. */
      poolMovePoints: z.number(),
      changesLittle: z.boolean(),
    })
    .nullable(),
});
export type Stability = z.infer<typeof stabilitySchema>["stability"];
