import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import { ExternalLink } from "../outcome/external-link";
import { LayerTag } from "../ui/layer-tag";
import { evidenceHref } from "./evidence-href";
import { Said } from "./said";
import { claimAt, type TimelineEvent } from "./timeline";

type Props = { theCase: Pick<Case, "id" | "language" | "claims">; event: TimelineEvent };

/** The paragraph of the source; it leads to what the evidence has from there. */
function Place({ theCase, place }: Pick<Props, "theCase"> & { place: NonNullable<TimelineEvent["place"]> }) {
  const t = useTranslations("explore");
  const text = t("paragraph", { number: place.paragraph });
  const claim = claimAt(theCase.claims, place);
  if (!claim) return <span>{text}</span>;
  return (
    <a href={evidenceHref(theCase.id, { claim: claim.id })} className="inline-block py-1 underline decoration-line-strong hover:text-ink hover:decoration-ink">
      {text}
    </a>
  );
}

/** What happened, how its day is known, and where it stands. */
export function EventItem({ theCase, event }: Props) {
  const t = useTranslations("explore.timeline");
  return (
    <>
      <p>
        {event.title} {event.layer !== "said" && !event.url && <LayerTag layer={event.layer} />}
      </p>
      <p className="mt-0.5 flex flex-wrap items-center gap-x-3 text-sm text-ink-3">
        <span>{t(`basis.${event.date === undefined && event.dateBasis === "derived" ? "none" : event.dateBasis}`)}</span>
        {event.datePrinted && (
          <span>
            {t("printed")} <Said text={event.datePrinted} lang={theCase.language} />
          </span>
        )}
        {event.place && <Place theCase={theCase} place={event.place} />}
        {event.url && <ExternalLink url={event.url} />}
      </p>
      {event.derivation && <p className="max-w-[42rem] text-sm text-ink-2">{event.derivation}</p>}
    </>
  );
}
