import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Exercise } from "@/lib/contract/exercises";
import type { TreeOfCase } from "@/lib/figures/tree-shares";
import { MethodLink } from "../compare/method-link";
import { SectionHeading } from "../ui/section-heading";
import type { PathwaysNumbers } from "./pathways-numbers";
import type { Pooled } from "./pooled";
import { TreeFigure } from "./tree-figure";

type Props = {
  theCase: TreeOfCase & { ordered: boolean };
  direction: "ltr" | "rtl";
  numbers: Pick<PathwaysNumbers, "all">;
  pooled: Pooled;
  exercise: Pick<Exercise, "id" | "dataSource">;
};

/** Everybody's numbers as a path: whose they are, and that the branches follow from pooled scenarios, never from pooled branches. */
export function PooledPaths({ theCase, direction, numbers: { all }, pooled: { n, simulated }, exercise }: Props) {
  const t = useTranslations("explore.pathways");
  const isPublished = exercise.dataSource !== null;
  const method = (words: ReactNode) => (
    <MethodLink method="linear" exerciseId={exercise.id}>
      {words}
    </MethodLink>
  );
  return (
    <section aria-labelledby="everyone" className={isPublished ? undefined : "mt-14"}>
      <SectionHeading id="everyone">{t(isPublished ? "everyone.published" : "everyone.title")}</SectionHeading>
      <p className="mt-1 mb-4 max-w-[42rem] text-sm text-ink-2">{all ? t.rich("everyone.text", { n, simulated, method }) : t("everyone.nobody")}</p>
      {all && (
        <TreeFigure {...theCase} id="everyone-tree" direction={direction} supposed={[]} numbers={all} title={t(isPublished ? "published" : "pooled")} caption={t("caption")} />
      )}
    </section>
  );
}
