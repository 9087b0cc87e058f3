import * as z from "zod";
import { submitEstimateSchema } from "./estimates";
import { WHOLE_PERMILLE } from "../core/whole";
import { idSchema, MAX_SCENARIOS, MIN_SCENARIOS } from "./ids";

const permille = z.number().int().min(0).max(WHOLE_PERMILLE);
const count = z.number().int().min(0);

/** An answer on the event tree, kept as the exact fraction that the person typed. */
const answerSchema = z.strictObject({ branch: idSchema, num: z.number().int(), den: z.number().int().min(1), text: z.string() });

function perScenario<T extends z.ZodType>(schema: T) {
  return z.array(schema).min(MIN_SCENARIOS).max(MAX_SCENARIOS).readonly();
}

/** Phrases that were chosen, as places in the list of a lexicon's bands. */
const phrasesSchema = z.strictObject({ lexicon: z.string(), bands: perScenario(count.nullable()), clock: count });

type Shares = { weightsPermille: readonly number[]; set: readonly boolean[]; age: readonly number[]; lock: readonly boolean[] };

function isWhole({ weightsPermille, set, age, lock }: Shares): boolean {
  const lengths = new Set([weightsPermille.length, set.length, age.length, lock.length]);
  const placed = weightsPermille.reduce((sum, weight) => sum + weight, 0);
  const unsetAreEmpty = set.every((isSet, i) => isSet || (weightsPermille[i] === 0 && !lock[i]));
  const complete = set.every(Boolean);
  return lengths.size === 1 && unsetAreEmpty && (complete ? placed === WHOLE_PERMILLE : placed <= WHOLE_PERMILLE);
}

/** A draft of the estimate, finished or not, as lib/core/draft.ts holds it. */
const draftSchema = z
  .strictObject({
    weightsPermille: perScenario(permille),
    set: perScenario(z.boolean()),
    age: perScenario(count),
    lock: perScenario(z.boolean()),
    clock: count,
    answers: z.record(z.string(), answerSchema),
    phrases: phrasesSchema.optional(),
  })
  .refine(isWhole, { message: "The shares of the draft contradict each other." });

/** What the browser keeps of an unsent estimate. `baseRevision` is the revision that the person had before him; 0 for none. */
export const savedDraftSchema = z.strictObject({
  format: z.literal(1),
  draft: draftSchema,
  rationale: z.string(),
  cites: z.array(idSchema).readonly(),
  baseRevision: count,
});
export type SavedDraft = z.infer<typeof savedDraftSchema>;

/** An estimate that was submitted on this device and has no answer yet. The key makes sending it again count once. */
export const unsentEstimateSchema = z.strictObject({ format: z.literal(1), idempotencyKey: z.string().min(1), body: submitEstimateSchema });
export type UnsentEstimate = z.infer<typeof unsentEstimateSchema>;
