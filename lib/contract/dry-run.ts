import * as z from "zod";
import { LANGUAGES, type Language } from "./languages";

/** More would not fit on a screen, and there are not more birds with plain names. */
export const MOST_SIMULATED = 20;

/** Body of `POST /api/exercises/{id}/dry-run`: how many simulated people join. `language`: of the reasons that some of them give. */
export const dryRunSchema = z.strictObject({
  people: z.number().int().min(1).max(MOST_SIMULATED),
  language: z.enum(Object.keys(LANGUAGES) as [Language, ...Language[]]).optional(),
});
export type DryRun = z.infer<typeof dryRunSchema>;
