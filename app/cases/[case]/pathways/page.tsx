import type { Metadata } from "next";
import { getFormatter, getTranslations } from "next-intl/server";
import { OnwardLinks } from "@/components/explore/onward-links";
import { PathwaysView } from "@/components/explore/pathways-view";
import { TreeBasis } from "@/components/explore/tree-basis";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { LANGUAGES } from "@/lib/contract/languages";
import { pinsFromText } from "@/lib/core/pins";
import { caseWithExercise, type CasePageProps } from "../../../_data/case";
import { currentLanguage } from "../../../_data/language";
import { questionOf } from "../../../_data/question";
import { readShares } from "./read-shares";

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  const [{ theCase }, t] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.meta")]);
  return { title: t("pathways.title", { title: theCase.title }), description: t("pathways.description") };
}

/** The questions on which the scenarios hang, and what numbers say at each: one's own, then everybody's, then "what if". */
export default async function PathwaysPage({ params, searchParams }: CasePageProps) {
  const [{ theCase, exercise }, t, format] = await Promise.all([caseWithExercise((await params).case), getTranslations("explore.pathways"), getFormatter()]);
  const { tree } = theCase;
  if (!tree) {
    const action = <ButtonLink href={`/cases/${theCase.id}/scenarios`}>{t("empty.action")}</ButtonLink>;
    return (
      <EmptyState title={t("empty.title")} action={action}>
        {t("empty.text")}
      </EmptyState>
    );
  }
  const { if: asked } = await searchParams;
  const pins = typeof asked === "string" ? pinsFromText(tree, asked) : [];
  const horizonAt = questionOf(theCase, exercise)?.horizonAt;
  const { direction } = LANGUAGES[await currentLanguage()];
  return (
    <>
      <p className="mt-6 mb-5 max-w-[42rem] text-ink-2">
        {t("intro")} {horizonAt && t("horizon", { date: format.dateTime(new Date(horizonAt), { dateStyle: "long" }) })}
      </p>
      <PathwaysView theCase={theCase} tree={tree} exercise={exercise} direction={direction} pins={pins} {...await readShares(exercise)} />
      <TreeBasis theCase={theCase} basis={tree.basis} />
      <OnwardLinks theCase={theCase} exercise={exercise} from="pathways" />
    </>
  );
}
