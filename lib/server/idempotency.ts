import { createHash } from "node:crypto";
import { canonicalJson, type JsonValue } from "@/lib/core/canonical-json";
import { ProblemError } from "./problem";
import type { Transaction } from "./write-queue";

/** An Idempotency-Key with the request that it stands for. */
export type Idempotency = { key: string; requestHash: string };

/** A stored answer. `scope` is a session's id, or ANONYMOUS for a request that came without one. */
export type IdempotencyRow = { scope: string; key: string; sessionId: string; requestHash: string; answer: JsonValue };

type FoundRow = Omit<IdempotencyRow, "answer"> & { answer: unknown };

const ANONYMOUS = "anonymous";

/** A browser that was offline this long asks again with a new key. */
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;

/** Forgets answers that nobody will ask for again. */
export async function forgetOldAnswers(tx: Transaction, now: Date): Promise<void> {
  await tx.idempotencyRecord.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - KEPT_MS) } } });
}

/** The request's idempotency, for a key (or none) and what was asked. */
export function idempotencyOf(key: string | undefined, path: string, body: JsonValue): Idempotency | null {
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) throw new ProblemError("invalid_body", "The Idempotency-Key must be 1 to 200 visible ASCII characters.");
  return { key, requestHash: createHash("sha256").update(canonicalJson({ path, body })).digest("hex") };
}

/** The stored answers that any of these keys could mean. */
export function findRecords(tx: Transaction, keys: readonly string[]): Promise<FoundRow[]> {
  return tx.idempotencyRecord.findMany({
    where: { key: { in: [...keys] } },
    select: { scope: true, key: true, sessionId: true, requestHash: true, answer: true },
  });
}

/**
 * The answer already given to this request, or null when it is new.
 * A record belongs to the session that the first request used or made. A request without a session finds only what was first
 * asked without one, and gets the answer, never the session: knowing a key must not make anybody somebody else.
 * @throws `idempotency_key_reused` when the key was used for another request.
 */
export function storedAnswer(records: readonly FoundRow[], sessionId: string | null, { key, requestHash }: Idempotency): unknown {
  const record = records.find(
    (candidate) => candidate.key === key && (sessionId === null ? candidate.scope === ANONYMOUS : candidate.sessionId === sessionId),
  );
  if (!record) return null;
  if (record.requestHash === requestHash) return record.answer;
  throw new ProblemError("idempotency_key_reused", "This Idempotency-Key was already used for another request. Use a new key for a new request.");
}

/** The row that remembers an answer. @param askedBy the session that the request came with, null for none. */
export function recordOf(askedBy: string | null, sessionId: string, { key, requestHash }: Idempotency, answer: JsonValue): IdempotencyRow {
  return { scope: askedBy ?? ANONYMOUS, key, sessionId, requestHash, answer };
}
