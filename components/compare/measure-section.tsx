import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SectionHeading } from "@/components/ui/section-heading";

type Props = {
  id: string;
  title: string;
  children: ReactNode;
  /** The numbers behind the sentences; none where there are none. */
  behind?: ReactNode;
};

/** One question about the pool: the answer in sentences, and folded behind it the numbers. */
export function MeasureSection({ id, title, children, behind }: Props) {
  const t = useTranslations("compare");
  return (
    <section aria-labelledby={id} className="min-w-0 border-t-2 border-ink pt-3">
      <SectionHeading id={id}>{title}</SectionHeading>
      <div className="mt-2 grid gap-3 text-sm text-ink-2">{children}</div>
      {behind && (
        <details className="mt-1 text-sm">
          <summary className="inline-flex min-h-11 min-w-11 items-center font-semibold text-accent hover:underline tablet:min-h-10">{t("behind")}</summary>
          {behind}
        </details>
      )}
    </section>
  );
}
