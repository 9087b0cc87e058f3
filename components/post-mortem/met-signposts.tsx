import { useTranslations } from "next-intl";
import Link from "next/link";
import { Signposts } from "@/components/explore/signposts";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Case } from "@/lib/contract/cases";
import type { IndicatorState } from "@/lib/contract/indicators";

/** The signposts that were noted as met in the exercise, with what was noted. */
export function MetSignposts({ theCase, states }: { theCase: Case; states: readonly IndicatorState[] }) {
  const t = useTranslations("postMortem.signposts");
  const met = new Set(states.filter(({ status }) => status === "met").map(({ id }) => id));
  const indicators = theCase.indicators.filter(({ id }) => met.has(id));
  return (
    <section aria-labelledby="signposts" className="mt-12">
      <SectionHeading id="signposts">{t("title")}</SectionHeading>
      {indicators.length === 0 ? <p className="mt-2 text-ink-2">{t("none")}</p> : <Signposts theCase={{ ...theCase, indicators }} states={states} />}
      <p className="mt-2 text-sm">
        <Link href={`/cases/${theCase.id}/timeline`} prefetch={false} className="finger text-accent">
          {t("link")}
        </Link>
      </p>
    </section>
  );
}
