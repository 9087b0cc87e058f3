import * as z from "zod";
import { calibrationBinSchema } from "./scores";

/** `meanBrier`: in [0, 2], 0 best. */
const trackRecordSchema = z.object({ exercises: z.number().int(), meanBrier: z.number(), bins: z.array(calibrationBinSchema) });
export type TrackRecord = z.infer<typeof trackRecordSchema>;

/** The answer of `GET /api/me/calibration`. Released data alone, of exercises of which it is decided what happened. */
export const calibrationSchema = z.object({
  /** The reader's last estimates, and the linear pool over the same exercises; null where he has none. */
  mine: trackRecordSchema.nullable(),
  pool: trackRecordSchema.nullable(),
  /** Those exercises with both Brier scores, in the order in which the home page lists them. */
  exercises: z.array(z.object({ id: z.string(), title: z.string(), mine: z.number(), pool: z.number() })),
  /** Exercises of his that are left out: decided to be ambiguous, or answered anew after he had read what happened. */
  ambiguous: z.number().int(),
  afterReading: z.number().int(),
  /** Published forecasts of others: the linear pool, and the mean of all people's own Brier scores; null where this server has none. */
  published: trackRecordSchema.extend({ meanIndividual: z.number() }).nullable(),
});
export type Calibration = z.infer<typeof calibrationSchema>;
