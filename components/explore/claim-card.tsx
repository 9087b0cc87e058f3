import { useTranslations } from "next-intl";
import Link from "next/link";
import type { BandReading, Case, Claim } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";
import { Tile } from "../ui/tile";
import { ClaimCitation, type Citing } from "./claim-citation";
import { evidenceHref } from "./evidence-href";
import { likelihoodOf } from "./likelihood";
import { LikelihoodLine } from "./likelihood-line";
import { PlaceLink } from "./place-link";
import { Said } from "./said";
import { sourceHref } from "./source-quote";

type Props = { theCase: Case; claim: Claim; readings: readonly BandReading[]; lexicon: string; /** Null where nobody can estimate now. */ citing: Citing | null };

function Bearings({ theCase, claim }: Pick<Props, "theCase" | "claim">) {
  const t = useTranslations("explore");
  if (claim.bearing.length === 0) return <p className="text-ink-3">{t("bearsOnNone")}</p>;
  return (
    <ul className="flex flex-col gap-1">
      {claim.bearing.map((bearing) => {
        const index = theCase.scenarios.findIndex((one) => one.id === bearing.scenario);
        return (
          <li key={`${bearing.scenario}-${bearing.direction}`} className="flex gap-2.5">
            {index >= 0 && <Tile index={index} ordered={theCase.ordered} size="sm" />}
            <span>
              {t("bearsOn", { direction: bearing.direction, scenario: theCase.scenarios[index]?.label ?? bearing.scenario })}
              {bearing.why && <span className="text-ink-2">: {bearing.why}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What the claim touches on; each driver leads to every claim that does. */
function Drivers({ theCase, claim }: Pick<Props, "theCase" | "claim">) {
  const t = useTranslations("explore.evidence");
  const drivers = theCase.drivers.filter(({ id }) => claim.drivers.includes(id));
  if (drivers.length === 0) return null;
  return (
    <div>
      <p className="text-xs text-ink-3">{t("drivers", { count: drivers.length })}</p>
      <ul>
        {drivers.map(({ id, label }) => (
          <li key={id}>
            <Link href={evidenceHref(theCase.id, { query: { driver: id } })} className="finger py-1 underline decoration-line-strong hover:decoration-ink">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who says it, of what kind it is and where it stands. The claim's number is its permanent link. */
function Head({ theCase, claim }: Pick<Props, "theCase" | "claim">) {
  const t = useTranslations("explore");
  const voice = theCase.voices.find(({ id }) => id === claim.voice);
  return (
    <>
      <h3 className="text-sm font-semibold">{voice?.name ?? claim.voice}</h3>
      <p className="text-xs text-ink-3">
        <a href={`#${claim.id}`} aria-label={t("evidence.permalink", { id: claim.id })} className="num finger justify-center py-1 font-semibold underline decoration-line-strong hover:text-ink hover:decoration-ink">
          {claim.id}
        </a>{" "}
        · {t(`kind.${claim.kind}`)} · <PlaceLink href={sourceHref(theCase, claim.place)}>{t("paragraph", { number: claim.place.paragraph })}</PlaceLink> · {t(`marks.${claim.inQuotationMarks}`)}
      </p>
    </>
  );
}

/** One claim with all we know of it. Its id is its address on the page. */
export function ClaimCard({ theCase, claim, readings, lexicon, citing }: Props) {
  const t = useTranslations("explore");
  const voice = theCase.voices.find(({ id }) => id === claim.voice)?.name ?? claim.voice;
  const source = `${voice}, ${t("paragraph", { number: claim.place.paragraph })}`;
  return (
    <li id={claim.id} className="grid scroll-mt-4 gap-x-10 gap-y-3 border-t border-line py-5 target:bg-accent-soft target:outline-8 target:outline-accent-soft md:grid-cols-[1fr_20rem]">
      <div className="flex min-w-0 flex-col gap-1">
        <Head theCase={theCase} claim={claim} />
        {claim.quotations.map((quotation, index) => (
          <p key={quotation.text} className="leading-snug">
            <PlaceLink href={sourceHref(theCase, quotation.place, `${claim.id}.${index + 1}`)}>
              <Said text={quotation.text} lang={theCase.language} />
            </PlaceLink>
          </p>
        ))}
        <p className="max-w-prose text-sm">
          {claim.paraphrase} <LayerTag layer="coded" />
        </p>
        <LikelihoodLine likelihood={likelihoodOf(claim, theCase.phrases, readings)} lexicon={lexicon} lang={theCase.language} />
        {claim.note && <p className="max-w-prose text-sm text-ink-2">{claim.note}</p>}
      </div>
      <div className="flex flex-col gap-3 text-sm">
        <div>
          <p className="mb-1 text-xs text-ink-3">
            {t("bearing")} <LayerTag layer="coded" />
          </p>
          <Bearings theCase={theCase} claim={claim} />
        </div>
        <Drivers theCase={theCase} claim={claim} />
        {citing && <ClaimCitation claimId={claim.id} citing={citing} source={source} />}
      </div>
    </li>
  );
}
