import type { EvidenceQuery } from "./evidence-query";
import { FILTERS } from "./evidence-query";

type Target = { query?: EvidenceQuery; lexicon?: string | undefined; claim?: string };

/** The address of a case's evidence: filtered, read by a lexicon, or at one claim. */
export function evidenceHref(caseId: string, { query = {}, lexicon, claim }: Target = {}): string {
  const params = new URLSearchParams();
  for (const filter of FILTERS) if (query[filter] !== undefined) params.set(filter, query[filter]);
  if (lexicon !== undefined) params.set("lexicon", lexicon);
  const search = params.size === 0 ? "" : `?${params.toString()}`;
  return `/cases/${caseId}/evidence${search}${claim === undefined ? "" : `#${claim}`}`;
}
