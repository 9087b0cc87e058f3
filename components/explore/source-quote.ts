import type { Case } from "@/lib/contract/cases";
import { quotationSpan, type Span } from "@/lib/core/quotation-span";

type Sourced = Pick<Case, "id" | "sources">;
type Place = { source: string; paragraph: number };

/** A quotation by the number of its claim and its own, from 1: the second of claim c13 is `c13.2`. */
export type QuoteId = `${string}.${number}`;

/** Where a place can be read; null where the case does not carry the source's text. With a quotation, its words are marked there. */
export function sourceHref({ id, sources }: Sourced, { source, paragraph }: Place, quote?: QuoteId): string | null {
  if (!sources.find((one) => one.id === source)?.text) return null;
  return `/cases/${id}/sources/${source}${quote === undefined ? "" : `?quote=${quote}`}#p${paragraph}`;
}

/** A quotation in the text of its source: whose claim it is, the paragraph, from 1, and the part of it. */
export type MarkedQuote = { claimId: string; voice: string; paragraph: number; span: Span };

function paragraphOf(sources: Case["sources"], { source, paragraph }: Place): string {
  return sources.find(({ id }) => id === source)?.text?.[paragraph - 1] ?? "";
}

/** The quotation that an address asks to mark in one source; null when there is none of that number there. */
export function markedQuote({ claims, sources }: Pick<Case, "claims" | "sources">, sourceId: string, asked: unknown): MarkedQuote | null {
  const [, claimId, number] = (typeof asked === "string" && /^(.+)\.(\d{1,3})$/.exec(asked)) || [];
  const claim = claims.find(({ id }) => id === claimId);
  const quotation = claim?.quotations[Number(number) - 1];
  if (!claim || quotation?.place.source !== sourceId) return null;
  const { paragraph } = quotation.place;
  const span = quotationSpan(paragraphOf(sources, quotation.place), quotation.text);
  return span && { claimId: claim.id, voice: claim.voice, paragraph, span };
}
