import { ProblemError } from "./problem";
import { choosePseudonym } from "./pseudonyms";
import type { Transaction } from "./write-queue";

/** The name of a newcomer: the one that he wants, else the first pseudonym that is free. @throws `invalid_body` when it is taken. */
export async function nameOfNewcomer(tx: Transaction, exerciseId: string, wanted: string | null, pseudonyms: readonly string[]): Promise<string> {
  const candidates = wanted === null ? pseudonyms : [wanted];
  const rows = await tx.participant.findMany({ where: { exerciseId, name: { in: [...candidates] } }, select: { name: true } });
  const taken = new Set(rows.map((row) => row.name));
  if (wanted === null) return choosePseudonym(candidates, taken);
  if (taken.has(wanted)) throw new ProblemError("invalid_body", "Somebody here has this name already. Choose another one.", { errors: [{ path: "name", detail: "Taken." }] });
  return wanted;
}
