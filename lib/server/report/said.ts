import type { Claim } from "@/lib/contract/cases";
import { percentNumberText } from "@/lib/core/percent-text";
import type { Block } from "@/lib/export/report/block";
import { filePalette } from "@/lib/figures/palette";
import type { ReportInput } from "./report-input";

/** Why people answered as they did, the far ends first. */
export function reasonBlocks({ rationales, figures: { theCase }, say }: ReportInput): Block[] {
  const { scenario: colourOf } = filePalette("light", { ordered: theCase.ordered, count: theCase.scenarios.length });
  const heading: Block = { block: "heading", level: 1, text: say("report.parts.reasons") };
  if (rationales.length === 0) return [heading, { block: "text", text: say("report.noReasons") }];
  return [
    heading,
    { block: "text", text: say("report.reasonsOrder", { scenarios: theCase.scenarios.map(({ label }) => label).join(" · ") }), quiet: true },
    ...rationales.flatMap(({ weights, text, cites, mine }): Block[] => [
      { block: "shares", shares: weights.map((weight, i) => ({ colour: colourOf(i).fill, text: percentNumberText(weight) })), note: mine ? say("report.yours") : null },
      { block: "text", text },
      ...cites.flatMap((id): Block[] => claimsWith(theCase.claims, id).map(({ paraphrase }) => ({ block: "text", text: say("report.restsOn", { text: paraphrase }), quiet: true }))),
    ]),
  ];
}

const claimsWith = (claims: readonly Claim[], wanted: string): Claim[] => claims.filter(({ id }) => id === wanted);

/** Who says a claim, and where: "Rabia Akhtar, Sky News Arabia, paragraph 12". */
function originOf({ voice, place }: Claim, { figures: { theCase }, say }: ReportInput): string {
  const name = theCase.voices.find(({ id }) => id === voice)?.name ?? voice;
  const publisher = theCase.sources.find(({ id }) => id === place.source)?.publisher ?? place.source;
  return say("report.origin", { name, publisher, paragraph: place.paragraph });
}

/** The claims that the reasons rest on, the most cited first; all of the case where nobody cited any. */
export function evidenceBlocks(input: ReportInput): Block[] {
  const { rationales, figures: { theCase }, say } = input;
  const timesOf = ({ id }: Claim) => rationales.filter(({ cites }) => cites.includes(id)).length;
  const counted = theCase.claims.map((claim) => ({ claim, times: timesOf(claim) }));
  const cited = counted.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times);
  const shown = cited.length > 0 ? cited : counted;
  if (shown.length === 0) return [];
  return [
    { block: "heading", level: 1, text: say(cited.length > 0 ? "report.parts.cited" : "report.parts.evidence") },
    { block: "text", text: say(cited.length > 0 ? "report.citedOrder" : "report.nobodyCited"), quiet: true },
    ...shown.flatMap(({ claim, times }): Block[] => [
      { block: "item", text: claim.paraphrase },
      { block: "text", text: times > 0 ? say("report.citedBy", { text: originOf(claim, input), times }) : originOf(claim, input), quiet: true },
    ]),
  ];
}
