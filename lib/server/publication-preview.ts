import * as z from "zod";
import { PUBLIC_FIGURES, publishSchema } from "@/lib/contract/publication";
import type { Actor } from "./actor";
import { embedDrawing } from "./embed/drawing";
import { publicPicture } from "./embed/public-figure";
import { getExercise } from "./exercises";
import { needFacilitator } from "./facilitator";
import { ProblemError } from "./problem";
import { checkPublishable } from "./publication";

const askedSchema = publishSchema.extend({ round: z.coerce.number().int(), version: z.coerce.number().int(), figure: z.enum(PUBLIC_FIGURES).default("pool-bars") });

/**
 * What outsiders would see of a release, as PNG, before it is published: the very picture that embeds have then.
 * @throws `not_found`, `not_facilitator`, `invalid_query`, and what `checkPublishable` throws.
 */
export async function readPublicationPreview(actor: Actor, exerciseId: string, parameters: URLSearchParams): Promise<Uint8Array<ArrayBuffer>> {
  const exercise = await getExercise(exerciseId);
  await needFacilitator(actor, exercise);
  const { theme: _theme, lang: _lang, ...given } = Object.fromEntries(parameters);
  const asked = askedSchema.safeParse(given);
  if (!asked.success) throw new ProblemError("invalid_query", `Say round and version of what came out, and a figure of ${PUBLIC_FIGURES.join(", ")}.`);
  const { figure, ...release } = asked.data;
  await checkPublishable(exercise, release);
  return publicPicture({ exercise, release, figure, drawing: embedDrawing(parameters) });
}
