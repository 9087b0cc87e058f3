import { OfflineError, problemOf } from "./problem";

/** Longer than the server's own request time-out, so that its answer is heard where there is one. */
const TIMEOUT_MS = 20_000;

/** What parses an answer: any Zod schema of lib/contract. */
type Parser<T> = { parse(value: unknown): T };

/** `bearer`: a secret that goes with this one request. */
type Options = { signal?: AbortSignal; idempotencyKey?: string; bearer?: string };

async function accepted(path: string, init: RequestInit, signal?: AbortSignal): Promise<Response> {
  const limit = AbortSignal.timeout(TIMEOUT_MS);
  const response = await fetch(path, { ...init, signal: signal ? AbortSignal.any([signal, limit]) : limit }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new OfflineError("No answer from the server.", { cause });
  });
  if (!response.ok) throw await problemOf(response);
  return response;
}

async function request<T>(path: string, parser: Parser<T>, init: RequestInit, signal?: AbortSignal): Promise<T> {
  const response = await accepted(path, init, signal);
  const body: unknown = await response.json().catch((cause: unknown) => {
    throw new OfflineError("The answer broke off.", { cause });
  });
  return parser.parse(body);
}

/**
 * Reads JSON from the API and checks it against the contract.
 * @param path begins with /api/.
 * @throws ApiProblem when the API refuses, OfflineError when no answer comes, ZodError when the answer breaks the contract.
 */
export function getJson<T>(path: string, parser: Parser<T>, { signal }: Pick<Options, "signal"> = {}): Promise<T> {
  return request(path, parser, { headers: { accept: "application/json" } }, signal);
}

/** Sends JSON to the API; with an idempotency key, sending it twice counts once. Errors as in `getJson`. */
export function postJson<T>(path: string, body: unknown, parser: Parser<T>, { signal, idempotencyKey, bearer }: Options = {}): Promise<T> {
  const headers: Record<string, string> = { accept: "application/json", "content-type": "application/json" };
  if (idempotencyKey) headers["idempotency-key"] = idempotencyKey;
  if (bearer) headers.authorization = `Bearer ${bearer}`;
  return request(path, parser, { method: "POST", headers, body: JSON.stringify(body) }, signal);
}

/** Sends JSON that changes what is at a path. Errors as in `getJson`. */
export function patchJson<T>(path: string, body: unknown, parser: Parser<T>): Promise<T> {
  return request(path, parser, { method: "PATCH", headers: { accept: "application/json", "content-type": "application/json" }, body: JSON.stringify(body) });
}

/** Sends the bytes of a file as they are. Errors as in `getJson`. */
export function postFile<T>(path: string, bytes: ArrayBuffer, mediaType: string, parser: Parser<T>, { signal, bearer }: Omit<Options, "idempotencyKey"> = {}): Promise<T> {
  const headers = { accept: "application/json", "content-type": mediaType, ...(bearer ? { authorization: `Bearer ${bearer}` } : {}) };
  return request(path, parser, { method: "POST", headers, body: bytes }, signal);
}

/** Sends JSON to which the API answers with nothing. Errors as in `getJson`, without ZodError. */
export async function sendJson(method: "POST" | "PUT" | "DELETE", path: string, body?: unknown): Promise<void> {
  const init = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  await accepted(path, { method, ...init });
}

/** The address of one exercise's part of the API: `exercisePath("x", "comparison")` → "/api/exercises/x/comparison". */
export function exercisePath(exerciseId: string, rest: string): string {
  return `/api/exercises/${encodeURIComponent(exerciseId)}/${rest}`;
}
