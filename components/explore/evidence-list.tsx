import { useTranslations } from "next-intl";
import type { BandReading, Case, Lexicon } from "@/lib/contract/cases";
import { evidenceFor, type Direction } from "./evidence";
import { Quotation } from "./quotation";

/** How many claims stand open; the others fold away behind a line that counts them. */
const OPEN = 2;

type Props = { theCase: Case; scenarioId: string; direction: Direction; readings: readonly BandReading[]; lexicon: Pick<Lexicon, "id" | "name"> };

/** What is said for a scenario, against it, or what it depends on. Absence is written. */
export function EvidenceList({ theCase, scenarioId, direction, readings, lexicon }: Props) {
  const t = useTranslations("explore");
  const items = evidenceFor(theCase, readings, scenarioId, direction).map((evidence) => (
    <Quotation key={evidence.claim.id} theCase={theCase} evidence={evidence} lexicon={lexicon} />
  ));
  const folded = items.slice(OPEN);
  return (
    <>
      <h3 className="text-sm font-semibold">{t(`direction.${direction}`)}</h3>
      {items.length === 0 && <p className="mt-2 text-sm text-ink-3">{t("noEvidence")}</p>}
      <ul className="mt-2 flex flex-col gap-4">{items.slice(0, OPEN)}</ul>
      {folded.length > 0 && (
        <details className="group mt-2">
          <summary className="flex min-h-11 items-center text-sm font-semibold text-accent group-open:hidden tablet:min-h-10">{t("more", { count: folded.length })}</summary>
          <ul className="mt-2 flex flex-col gap-4">{folded}</ul>
        </details>
      )}
    </>
  );
}
