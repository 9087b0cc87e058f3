import type { HonoRequest } from "hono";
import { ProblemError } from "../problem";

/** The longest rationale is 10 KB; everything else is far below it. */
const BODY_MAX_BYTES = 64 * 1024;

/** Deep nesting costs every parser dearly, and nothing here needs it. */
const MAX_DEPTH = 8;

function refuseLarge(maxBytes: number): never {
  throw new ProblemError("too_large", `The body is larger than ${maxBytes / 1024} KB.`);
}

/** The body's bytes, counted while they come: a missing or false Content-Length does not help. @throws `too_large`. */
export async function readBytes(request: HonoRequest, maxBytes: number): Promise<Uint8Array> {
  if (Number(request.header("content-length") ?? 0) > maxBytes) refuseLarge(maxBytes);
  const reader = request.raw.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let next = await reader?.read(); reader && next && !next.done; next = await reader.read()) {
    size += next.value.byteLength;
    if (size > maxBytes) {
      void reader.cancel().catch(() => undefined);
      refuseLarge(maxBytes);
    }
    chunks.push(next.value);
  }
  return Buffer.concat(chunks);
}

/** UTF-8 without replacement characters. @throws `invalid_text`. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new ProblemError("invalid_text", "The body is not UTF-8 text.");
  }
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError("invalid_body", "The body is not JSON. (JSON has no NaN, no comments and no trailing commas.)");
  }
}

/** The parsed body; undefined when there is none. @throws `too_large`, `unsupported_media_type`, `invalid_text`, `invalid_body`. */
export async function readJsonBody(request: HonoRequest): Promise<unknown> {
  const bytes = await readBytes(request, BODY_MAX_BYTES);
  if (bytes.byteLength === 0) return undefined;
  const [mediaType = ""] = (request.header("content-type") ?? "").split(";");
  if (mediaType.trim().toLowerCase() !== "application/json") {
    throw new ProblemError("unsupported_media_type", "Send JSON, with Content-Type: application/json.");
  }
  const value = parseJson(decodeText(bytes));
  if (isDeeper(value, MAX_DEPTH)) throw new ProblemError("invalid_body", `The body is nested more than ${MAX_DEPTH} levels deep.`);
  return value;
}
