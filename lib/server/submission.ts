import type { MyEstimate } from "@/lib/contract/estimates";
import type { Idempotency } from "./idempotency";

/** Who an estimate makes a participant when it is accepted: an open board needs no join beforehand. */
export type Newcomer = {
  sessionId: string;
  /** Null when the session exists already. */
  tokenHash: string | null;
  names: readonly string[];
  /** By which the browser may ask again when it does not hear the answer, the newest first. */
  nonces: readonly string[];
};

/** A checked estimate on its way to the database. */
export type Submission = {
  exerciseId: string;
  /** The session that the request came with. */
  sessionId: string | null;
  newcomer: Newcomer | null;
  weights: readonly number[];
  rationale: string;
  cites: readonly string[];
  expectedRevision: number | undefined;
  expectedRound: number | undefined;
  idempotency: Idempotency | null;
};

/** `sessionId` is null when the answer was a stored one. */
export type Accepted = { answer: MyEstimate; sessionId: string | null };
