import * as z from "zod";
import { MAX_ROUNDS } from "../core/exercise/protocols";
import { exerciseSchema } from "./exercises";
import { madeLinkSchema, MAX_TEAMS, newExerciseSchema, teamNameSchema } from "./new-exercise";

const asMade = newExerciseSchema.shape;

/**
 * Body of `PATCH /api/exercises/{id}`: what is left out stays. Teams and rounds come as the whole list they shall be: a team with its id
 * keeps it, one without is new; a round without `closesAt` keeps its time.
 */
export const settingsChangeSchema = z.strictObject({
  title: asMade.title.optional(),
  privacy: asMade.privacy.unwrap().optional(),
  release: asMade.release,
  k: asMade.k.unwrap().optional(),
  teams: z.array(z.strictObject({ id: z.string().max(64).optional(), name: teamNameSchema })).max(MAX_TEAMS).optional(),
  rounds: z.array(z.strictObject({ closesAt: z.iso.datetime().nullable().optional() })).min(1).max(MAX_ROUNDS).optional(),
});
export type SettingsChange = z.infer<typeof settingsChangeSchema>;

/** The answer: the exercise as it is now, and the links of teams that are new, whose addresses are shown once. */
export const changedExerciseSchema = exerciseSchema.extend({ links: z.array(madeLinkSchema) });
export type ChangedExercise = z.infer<typeof changedExerciseSchema>;
