import type { Case } from "@/lib/contract/cases";
import type { Block } from "@/lib/export/report/block";
import { dayText } from "@/lib/figures/footer";
import type { ReportInput } from "./report-input";

/** A source in one line: what it is, who published it and when, where it stands, what is to be known of it. */
function sourceText({ title, kind, publisher, publishedOn, url, note, textRights }: Case["sources"][number], locale: string): string {
  const day = publishedOn === undefined ? undefined : dayText(publishedOn, locale);
  return [[title ?? kind, publisher, day].filter(Boolean).join(", "), note, textRights, url].filter(Boolean).join(" · ");
}

/** Where everything comes from, and under which licence. */
export function sourceBlocks({ figures: { theCase, locale }, exercise, lexicon, say }: ReportInput): Block[] {
  const { dataSource } = exercise;
  return [
    { block: "heading", level: 1, text: say("report.parts.sources") },
    ...(dataSource ? [{ block: "item", text: `${dataSource.text}. ${say("compare.dataSource.licence", { licence: dataSource.licence })} ${dataSource.url}` } as const] : []),
    ...theCase.sources.map((source): Block => ({ block: "item", text: sourceText(source, locale) })),
    { block: "item", text: [lexicon.source, lexicon.url].filter(Boolean).join(" · ") },
    ...theCase.gaps.map((gap): Block => ({ block: "item", text: say("report.gap", { text: gap }) })),
    { block: "item", text: say("report.caseFile", { hash: exercise.caseFile.hash.slice(0, 12) }) },
    { block: "item", text: say("report.faces") },
  ];
}
