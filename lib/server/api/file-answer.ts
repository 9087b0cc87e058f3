import type { Context } from "hono";
import type { FigureFile } from "../figures";
import type { ApiEnv } from "./router";

/** A file to save. Opened by itself it may load and run nothing: an SVG is a document. */
export function fileAnswer(c: Context<ApiEnv>, { body, contentType, name }: Omit<FigureFile, "body"> & { body: FigureFile["body"] | ReadableStream<Uint8Array> }) {
  return c.body(body, 200, {
    "Content-Type": contentType,
    "Content-Disposition": `attachment; filename="${name}"`,
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
  });
}
