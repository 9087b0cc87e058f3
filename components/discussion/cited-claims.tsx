import { useTranslations } from "next-intl";
import Link from "next/link";
import { evidenceHref } from "@/components/explore/evidence-href";
import type { DiscussedCase } from "./discussed-case";

type Props = { theCase: DiscussedCase; cites: readonly string[]; onDiscuss: ((claim: string) => void) | null };

/** A claim in few words; leads to it in the evidence. */
export function ClaimLink({ theCase, claim }: { theCase: DiscussedCase; claim: string }) {
  const known = theCase.claims.find(({ id }) => id === claim);
  return (
    <Link href={evidenceHref(theCase.id, { claim })} prefetch={false} className="line-clamp-2 min-w-0 text-inherit underline decoration-line-strong underline-offset-3 hover:decoration-current">
      {known?.text ?? claim}
    </Link>
  );
}

/** What a reason rests on, each claim with a way to talk about it. */
export function CitedClaims({ theCase, cites, onDiscuss }: Props) {
  const t = useTranslations("discussion");
  if (cites.length === 0) return null;
  return (
    <ul aria-label={t("cites")} className="mt-1 max-w-prose text-sm text-ink-2">
      {cites.map((claim) => (
        <li key={claim} className="flex items-center gap-x-3 border-s-2 border-line-strong py-0.5 ps-3">
          <span className="min-w-0 grow">
            <ClaimLink theCase={theCase} claim={claim} />
          </span>
          {onDiscuss && (
            <button type="button" aria-label={t("discussThis", { claim: theCase.claims.find(({ id }) => id === claim)?.text ?? claim })} onClick={() => onDiscuss(claim)} className="min-h-11 shrink-0 px-1 text-accent underline tablet:min-h-8">
              {t("discuss")}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
