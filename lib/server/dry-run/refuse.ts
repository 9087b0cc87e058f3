import { ProblemError } from "../problem";
import type { Transaction } from "../write-queue";

const DETAIL = "The facilitator is trying this exercise out with simulated people. It goes on when they are removed; nothing was stored.";

/** @throws `dry_run`: what is real waits until the simulated people are removed. */
export function dryRunGoesOn(): never {
  throw new ProblemError("dry_run", DETAIL);
}

/** Refuses, inside the transaction that would do it, what would mix with a dry run. @throws `dry_run`. */
export async function refuseInDryRun(tx: Transaction, exerciseId: string): Promise<void> {
  const { dryRun } = await tx.exercise.findUniqueOrThrow({ where: { id: exerciseId }, select: { dryRun: true } });
  if (dryRun !== null) dryRunGoesOn();
}
