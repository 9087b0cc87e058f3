import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import Link from "next/link";
import { notFound } from "next/navigation";
import { currentActor } from "@/app/_data/actor";
import { comparisonQueryFrom, figureFrom } from "@/components/compare/query";
import { Notice } from "@/components/ui/notice";
import { PageMain } from "@/components/ui/page-main";
import { STAND_INS } from "@/lib/contract/view-as";
import { standInOf } from "@/lib/server/view-as";
import { answerOf } from "../../../answer";
import { CompareBody } from "../../../compare/compare-body";
import { exerciseWithCase, type ExercisePageProps } from "../../../exercise";

type Props = Pick<ExercisePageProps, "searchParams"> & { params: Promise<{ id: string; role: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ exercise }, t] = await Promise.all([exerciseWithCase((await params).id), getTranslations("facilitate")]);
  return { title: t("metaTitle", { exercise: exercise.title }) };
}

/** Compare, as somebody in another place sees it at this moment: for facilitators, who get no number by it that is not out. */
export default async function ViewAsPage({ params, searchParams }: Props) {
  const { id, role } = await params;
  const { exercise, theCase } = await exerciseWithCase(id);
  const place = STAND_INS.find((one) => one === role);
  const actor = await currentActor();
  const answer = place && (await answerOf(() => standInOf(actor, id, place)));
  if (!answer || "refusal" in answer) notFound();
  const t = await getTranslations("facilitate.views");
  const words = t("preview", { role: place });
  return (
    <PageMain>
      <Notice tone="warn" word={t("previewWord")}>
        {words}{" "}
        <Link href={`/exercises/${id}/facilitate`} className="underline">
          {t("back")}
        </Link>
      </Notice>
      <div className="mt-6">
        <CompareBody exercise={exercise} theCase={theCase} actor={answer.data} query={comparisonQueryFrom(await searchParams)} figure={figureFrom(await searchParams)} />
      </div>
    </PageMain>
  );
}
