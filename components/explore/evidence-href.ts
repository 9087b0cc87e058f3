import type { EvidenceQuery } from "./evidence-query";
import { FILTERS } from "./evidence-query";

/** What an address of the evidence keeps beside the filters: a lexicon that was asked for, and that the reader comes from his estimate. */
export type Kept = { lexicon?: string | undefined; from?: "estimate" | undefined };

type Target = Kept & { query?: EvidenceQuery; claim?: string };

/** The address of a case's evidence: filtered, read by a lexicon, or at one claim. */
export function evidenceHref(caseId: string, { query = {}, lexicon, from, claim }: Target = {}): string {
  const params = new URLSearchParams();
  for (const filter of FILTERS) if (query[filter] !== undefined) params.set(filter, query[filter]);
  if (lexicon !== undefined) params.set("lexicon", lexicon);
  if (from !== undefined) params.set("from", from);
  const search = params.size === 0 ? "" : `?${params.toString()}`;
  return `/cases/${caseId}/evidence${search}${claim === undefined ? "" : `#${claim}`}`;
}
