import { useTranslations } from "next-intl";
import type { Case, Lexicon } from "@/lib/contract/cases";
import { directionOf } from "@/lib/contract/languages";
import { LayerTag } from "../ui/layer-tag";
import type { Evidence } from "./evidence";
import { evidenceHref } from "./evidence-href";
import { LikelihoodLine } from "./likelihood-line";
import { Said } from "./said";

type Props = { theCase: Pick<Case, "id" | "language">; evidence: Evidence; lexicon: Pick<Lexicon, "id" | "name"> };

/** One claim as evidence: its words, who says them and where, how likely, and why we count it here. Links to the claim. */
export function Quotation({ theCase, evidence: { claim, voice, likelihood, why }, lexicon }: Props) {
  const t = useTranslations("explore");
  return (
    <li className="flex flex-col gap-0.5">
      {claim.quotations.length > 0 ? (
        <p dir={directionOf(theCase.language)} className="text-base leading-snug [text-align:match-parent]">
          {claim.quotations.map((quotation, index) => (
            <span key={quotation.text}>
              {index > 0 && " … "}
              <Said text={quotation.text} lang={theCase.language} />
            </span>
          ))}
        </p>
      ) : (
        <p className="text-sm">
          {claim.paraphrase} <LayerTag layer="coded" />
        </p>
      )}
      <p className="text-sm text-ink-3">
        {voice.name} · <ClaimLink href={evidenceHref(theCase.id, { lexicon: lexicon.id, claim: claim.id })} text={t("paragraph", { number: claim.place.paragraph })} />
      </p>
      <LikelihoodLine likelihood={likelihood} lexicon={lexicon.name} lang={theCase.language} />
      {why && <p className="text-sm text-ink-2">{why}</p>}
    </li>
  );
}

/** A plain link: only a real navigation makes the claim the page's `:target`, which marks it. */
function ClaimLink({ href, text }: { href: string; text: string }) {
  return (
    <a href={href} className="underline decoration-line-strong hover:text-ink hover:decoration-ink">
      {text}
    </a>
  );
}
