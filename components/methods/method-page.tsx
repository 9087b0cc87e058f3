import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { methodPath, type MethodId } from "@/lib/contract/methods";
import { PageTitle } from "../ui/page-title";
import { SectionHeading } from "../ui/section-heading";
import { MethodMarks } from "./method-marks";
import { MethodNeighbours } from "./method-neighbours";
import { MethodSource } from "./method-source";
import { WayBack } from "./way-back";

type Props = {
  id: MethodId;
  /** The exercise that the reader comes from. */
  from: { id: string; title: string } | null;
  /** Formula and example, or the lists of words. */
  children: ReactNode;
};

/** The one template of all methods: what it is, when one wants it, when it misleads, how it runs, at the edges, where from. */
export function MethodPage({ id, from, children }: Props) {
  const t = useTranslations("methods");
  return (
    <article>
      <WayBack from={from} toIndex />
      <PageTitle>{t(`entry.${id}.name`)}</PageTitle>
      <p className="mt-4 max-w-[42rem] text-lg">{t(`entry.${id}.what`)}</p>
      <MethodMarks id={id} />
      {id === "log" && <Elsewhere exerciseId={from?.id} />}
      <div className="mt-10 grid max-w-[64rem] gap-x-16 gap-y-8 lg:grid-cols-2">
        <Text id="want" title={t("page.want")}>
          {t(`entry.${id}.want`)}
        </Text>
        <Text id="misleads" title={t("page.misleads")}>
          {t(`entry.${id}.misleads`)}
        </Text>
      </div>
      {children}
      <section aria-labelledby="edges" className="mt-12">
        <SectionHeading id="edges">{t("page.edges")}</SectionHeading>
        <dl className="mt-3 grid max-w-[42rem] gap-x-6 border-t border-line tablet:grid-cols-[8rem_minmax(0,1fr)]">
          {EDGES.map((edge) => (
            <div key={edge} className="border-b border-line py-2.5 tablet:col-span-2 tablet:grid tablet:grid-cols-subgrid">
              <dt className="font-semibold">{t(`edge.${edge}`)}</dt>
              <dd>{t(`entry.${id}.edge.${edge}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <MethodSource id={id} />
      <MethodNeighbours id={id} exerciseId={from?.id} />
    </article>
  );
}

const EDGES = ["zeros", "alone", "ties"] as const;

function Text({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="border-t border-line pt-4">
      <SectionHeading id={id}>{title}</SectionHeading>
      <p className="mt-2">{children}</p>
    </section>
  );
}

/** Pool and score are both called log. */
function Elsewhere({ exerciseId }: { exerciseId: string | undefined }) {
  const t = useTranslations("methods.page");
  return (
    <p className="mt-3 text-sm text-ink-2">
      <Link href={methodPath("logScore", exerciseId)} className="finger text-accent underline">
        {t("notThat")}
      </Link>
    </p>
  );
}
