import { createHash } from "node:crypto";
import { Hono, type Context } from "hono";
import type { Exercise } from "@/lib/contract/exercises";
import { isPublicFigure, type PublicFigure } from "@/lib/contract/publication";
import { publishedRelease, type PublishedRelease } from "@/lib/core/exercise/published-release";
import { getExercise } from "../exercises";
import { ProblemError } from "../problem";
import { state } from "../state";
import { embedDrawing } from "./drawing";
import { embedFont } from "./fonts";
import { embedHeaders } from "./headers";
import { notPublishedPage } from "./page";
import { publicPage, publicPicture } from "./public-figure";

type Found = { exercise: Exercise; release: PublishedRelease; figure: PublicFigure; picture: boolean };

/** What is published at an address; null where nothing is. */
async function find(exerciseId: string, file: string): Promise<Found | null> {
  const picture = file.endsWith(".png");
  const figure = picture ? file.slice(0, -".png".length) : file;
  if (!isPublicFigure(figure)) return null;
  const exercise = await getExercise(exerciseId);
  const release = publishedRelease(exercise);
  return release && { exercise, release, figure, picture };
}

function notPublished(c: Context): Response {
  const page = notPublishedPage(embedDrawing(new URL(c.req.url).searchParams));
  return c.body(page, 404, { ...embedHeaders(page), "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
}

/** The same release drawn in the same way has the same tag; whoever has it already gets nothing but that. */
function answer(c: Context, body: string | Uint8Array<ArrayBuffer>, contentType: string): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const headers = { ...embedHeaders(typeof body === "string" ? body : ""), ETag: etag, "Cache-Control": "public, max-age=60" };
  if (c.req.header("if-none-match")?.split(/,\s*/).includes(etag)) return c.body(null, 304, headers);
  return c.body(body, 200, { ...headers, "Content-Type": contentType });
}

async function serve(c: Context): Promise<Response> {
  const found = await find(c.req.param("exercise") ?? "", c.req.param("file") ?? "");
  if (found === null) return notPublished(c);
  const asked = { ...found, drawing: embedDrawing(new URL(c.req.url).searchParams) };
  return found.picture ? answer(c, await publicPicture(asked), "image/png") : answer(c, await publicPage(asked), "text/html; charset=utf-8");
}

/** The sandbox has no origin of its own, so that its own typefaces come from another one. */
async function serveFont(c: Context): Promise<Response> {
  const font = await embedFont(c.req.param("file") ?? "");
  if (font === null) return notPublished(c);
  return c.body(font, 200, { ...embedHeaders(""), "Content-Type": "font/woff2", "Access-Control-Allow-Origin": "*", "Cache-Control": "public, max-age=604800" });
}

/**
 * What other sites frame and show: `/embed/{exercise}/{figure}` and its picture, for paths that begin with /embed/. Outside sessions:
 * no cookie and no Authorization is read and none is set, so everybody gets the same.
 */
export function createEmbed(): Hono {
  const embed = new Hono();
  embed.onError((error, c) => {
    if (error instanceof ProblemError) return notPublished(c);
    state().log.error({ method: c.req.method, path: c.req.path, error: error.message, ...(error.stack ? { stack: error.stack } : {}) }, "embed");
    return c.text("The fault is on our side.", 500, { ...embedHeaders(""), "Cache-Control": "no-store" });
  });
  embed.get("/embed/fonts/:file", serveFont);
  embed.get("/embed/:exercise/:file", serve);
  embed.get("*", notPublished);
  embed.notFound((c) => c.text("Embeds can only be read.", 405, { ...embedHeaders(""), Allow: "GET, HEAD" }));
  return embed;
}
