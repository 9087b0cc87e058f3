import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { PAGE_HEADERS } from "./content-policy";

const PREFIX = "/_next/static/";

/** A file's name holds a hash of its content: it never changes. */
const FOR_EVER = "public, max-age=31536000, immutable";

export type StaticFiles = {
  /** Whether this address is that of a file. Anything unusual (encoded, with dots, unknown) is not. */
  has: (url: string) => boolean;
  /** Answers GET and HEAD for an address that `has` knows. */
  fetch: (request: Request) => Response | Promise<Response>;
};

const pathOf = (url: string) => url.split("?", 1)[0] ?? url;

/** The addresses of all files below the folder, as they are at the start; the copies made smaller have none of their own. */
function addressesBelow(folder: string): ReadonlySet<string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name));
  return new Set(files.map((file) => PREFIX + join(file.parentPath, file.name).slice(folder.length + 1).replaceAll("\\", "/")));
}

/**
 * The scripts, styles and typefaces that the build made, from `folder`. Text travels as the smallest copy beside the
 * file (`.br`, `.gz`, made by scripts/smaller-copies.mjs) that the browser takes, else as it is.
 */
export function staticFiles(folder: string): StaticFiles {
  const known = addressesBelow(folder);
  const files = new Hono();
  files.use(etag());
  files.use(async (c, next) => {
    await next();
    if (!c.res.ok) return;
    const copy = c.res.headers.get("Content-Encoding") ?? "as-is";
    c.header("ETag", `"${basename(c.req.path)}.${copy}"`);
    c.header("Cache-Control", FOR_EVER);
    c.header("Vary", "Accept-Encoding");
    for (const [name, value] of Object.entries(PAGE_HEADERS)) c.header(name, value);
  });
  files.use(serveStatic({ root: folder, precompressed: true, rewriteRequestPath: (path) => path.slice(PREFIX.length - 1) }));
  return { has: (url) => known.has(pathOf(url)), fetch: files.fetch };
}
