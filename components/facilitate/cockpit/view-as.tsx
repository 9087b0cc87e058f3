import { useTranslations } from "next-intl";
import Link from "next/link";
import { SectionHeading } from "@/components/ui/section-heading";

const LINK = "finger font-semibold text-accent hover:underline";

/** The pages that others have in front of them. A facilitator gets of them what those get, and no number earlier. */
export function ViewAs({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations("facilitate.views");
  const page = (name: string) => `/exercises/${exerciseId}/${name}`;
  return (
    <section aria-labelledby="views">
      <div className="border-b border-ink-3 pb-2">
        <SectionHeading id="views">{t("title")}</SectionHeading>
      </div>
      <ul className="text-sm">
        <li className="border-b border-line py-2">
          <Link href={page("estimate")} prefetch={false} className={LINK}>
            {t("participant")}
          </Link>
          <p className="text-ink-2">{t("participantText")}</p>
        </li>
        <li className="border-b border-line py-2">
          <Link href={page("compare")} prefetch={false} className={LINK}>
            {t("observer")}
          </Link>
          <p className="text-ink-2">{t("observerText")}</p>
        </li>
      </ul>
    </section>
  );
}
