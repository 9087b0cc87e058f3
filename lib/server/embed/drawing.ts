import * as z from "zod";
import { LANGUAGES, type Language } from "@/lib/contract/languages";
import { parseSize, SIZE_NAMES } from "@/lib/figures/sizes";

const [firstSize = "og", ...otherSizes] = SIZE_NAMES;
const OG = { width: 1200, height: 630 };

/** What does not exist counts as not said: other sites hang parameters of their own on addresses. Only sizes with a name: anybody may ask. */
const drawingSchema = z.object({
  theme: z.enum(["auto", "light", "dark"]).catch("auto"),
  lang: z.enum(Object.keys(LANGUAGES) as [Language, ...Language[]]).catch("en"),
  size: z.enum([firstSize, ...otherSizes]).catch("og").transform((name) => parseSize(name) ?? OG),
});

/** How an embed is drawn: "auto" is light or dark as the reader's system is; a picture is light then. */
export type EmbedDrawing = z.infer<typeof drawingSchema>;

/** Reads how to draw from URL parameters. Never throws. */
export function embedDrawing(parameters: URLSearchParams): EmbedDrawing {
  return drawingSchema.parse(Object.fromEntries(parameters));
}
