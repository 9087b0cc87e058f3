import { useTranslations } from "next-intl";
import Link from "next/link";

/** How the reader may cite claims: the address of his estimate, and the claims that his last submitted one cites. */
export type Citing = { estimateHref: string; cited: readonly string[] };

type Props = { claimId: string; citing: Citing; source: string };

/** The way from a claim into one's own draft; a claim that the last submitted estimate cites says so instead. */
export function ClaimCitation({ claimId, citing: { estimateHref, cited }, source }: Props) {
  const t = useTranslations("explore.evidence");
  if (cited.includes(claimId)) return <p className="font-semibold">{t("cited")}</p>;
  return (
    <p>
      <Link
        href={`${estimateHref}?cite=${claimId}`}
        prefetch={false}
        aria-label={t("citeClaim", { claim: source })}
        className="inline-flex min-h-11 items-center font-semibold text-accent hover:underline tablet:min-h-8"
      >
        {t("cite")}
      </Link>
    </p>
  );
}
