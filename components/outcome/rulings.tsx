import { useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Outcome } from "@/lib/contract/outcome";

/** Events on the border between two answers, and how the criteria decide them. */
export function Rulings({ edgeCases }: { edgeCases: Outcome["edgeCases"] }) {
  const t = useTranslations("outcome.edgeCases");
  if (edgeCases.length === 0) return null;
  return (
    <section aria-labelledby="rulings">
      <SectionHeading id="rulings">{t("title")}</SectionHeading>
      <dl className="mt-4 border-t border-line-strong">
        {edgeCases.map(({ case: event, ruling, why }) => (
          <div key={event} className="border-b border-line py-4">
            <dt className="font-semibold">{event}</dt>
            <dd className="mt-1 text-ink-2">
              {ruling}
              {why && <p className="mt-1 text-sm">{why}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
