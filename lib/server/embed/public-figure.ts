import type { Exercise } from "@/lib/contract/exercises";
import type { PublicFigure } from "@/lib/contract/publication";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { PublishedRelease } from "@/lib/core/exercise/published-release";
import { pngOfSvg } from "@/lib/export/png";
import { drawFigure, figurePage } from "../draw-figure";
import { drawnOnce } from "../figure-cache";
import { inputOf } from "../figures";
import { readPublicComparison } from "../public-comparison";
import type { EmbedDrawing } from "./drawing";
import { embedPage } from "./page";

type Asked = { exercise: Exercise; release: PublishedRelease; figure: PublicFigure; drawing: EmbedDrawing };

/** Reads a release as outsiders see it, and draws it once for all of them. Facts of other rounds are nobody's to see here. */
async function drawPublic(kind: "page" | "picture", { exercise, release, figure, drawing }: Asked, draw: (input: Awaited<ReturnType<typeof inputOf>>) => Promise<string | Uint8Array<ArrayBuffer>>) {
  const comparison = await readPublicComparison(exercise, release);
  const print = comparison.fingerprints[figure] ?? "";
  const key = canonicalJson(["public", kind, figure, exercise.id, exercise.title, exercise.caseFile.hash, comparison.release, print, drawing]);
  return drawnOnce(key, async () => draw(await inputOf({ figure, comparison, facts: null }, drawing)));
}

/** The figure of a release as PNG. @throws what reading the release throws. */
export async function publicPicture(asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const { figure, drawing } = asked;
  const { size, lang } = drawing;
  const theme = drawing.theme === "dark" ? "dark" : "light";
  const drawn = await drawPublic("picture", asked, (input) => pngOfSvg(drawFigure(figure, input, { theme, size, lang }), size.width));
  return typeof drawn === "string" ? new TextEncoder().encode(drawn) : drawn;
}

/** The figure of a release as a page to be framed by other sites. @throws what reading the release throws. */
export async function publicPage(asked: Asked): Promise<string> {
  const { figure, drawing, exercise } = asked;
  const drawn = await drawPublic("page", asked, async (input) => embedPage({ figure, input, words: figurePage(figure, input), exercise, drawing }));
  return typeof drawn === "string" ? drawn : new TextDecoder().decode(drawn);
}
