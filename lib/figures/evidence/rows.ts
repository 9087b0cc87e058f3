import type { EvidenceFacts } from "@/lib/contract/figure-facts";
import type { FigureInput, TableInput } from "../input";

type Claim = EvidenceFacts["claims"][number];

/** A claim whose people are told of: what they gave, and how many points that is above everybody, by scenario. */
export type ToldClaim = { claim: string; cited: number; shares: readonly number[]; points: readonly number[] };

/** The claims that are told of, the most cited first. */
export function toldRows({ facts }: TableInput): ToldClaim[] {
  const evidence = facts?.evidence;
  return (evidence?.claims ?? []).flatMap(({ claim, cited, shares }) =>
    cited === null || shares === null ? [] : [{ claim, cited, shares, points: shares.map((share, i) => share - (evidence?.pool[i] ?? 0)) }],
  );
}

/** Claims that many cited, but too nearly the same people as another. */
export function keptRows({ facts }: TableInput): { claim: string; cited: number }[] {
  return (facts?.evidence?.claims ?? []).flatMap(({ claim, cited, shares }: Claim) => (cited !== null && shares === null ? [{ claim, cited }] : []));
}

/** Claims that fewer than k cited, by their ids. */
export const fewClaims = ({ facts }: TableInput): string[] => (facts?.evidence?.claims ?? []).flatMap(({ claim, cited }) => (cited === null ? [claim] : []));

/** Longer paraphrases end in dots, between two words. */
const MOST_CHARACTERS = 96;

/** A paraphrase short enough for a figure; the id where the case does not know the claim. */
export function shortText({ theCase }: Pick<FigureInput, "theCase">, claim: string, most = MOST_CHARACTERS): string {
  const text = (theCase.claims.find(({ id }) => id === claim)?.paraphrase ?? claim).replace(/[.。]$/, "");
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).replace(/[,;:،؛]$/, "")}…`;
}

/** "+7", "−3" or "0". */
export const pointsText = (points: number): string => `${points > 0 ? "+" : points < 0 ? "−" : ""}${Math.abs(points)}`;

/** How many, and which way the claim points: one line under it. */
export function metaText({ theCase, translate }: FigureInput, claim: string, cited: number): string {
  const bearing = (theCase.claims.find(({ id }) => id === claim)?.bearing ?? []).map(({ scenario, direction }) =>
    translate("evidence.bearing", { direction, scenario: theCase.scenarios.find(({ id }) => id === scenario)?.label ?? scenario }),
  );
  return translate("evidence.meta", { id: claim, bearing: bearing.join(""), cited });
}
