import { useTranslations } from "next-intl";
import Link from "next/link";
import type { Exercise } from "@/lib/contract/exercises";
import { percentNumberText } from "@/lib/core/percent-text";

export type ExerciseRow = Pick<Exercise, "id" | "title" | "protocol" | "stage"> & {
  /** The reader's own estimate in per mille, or null. */
  weights: readonly number[] | null;
};

function Row({ exercise }: { exercise: ExerciseRow }) {
  const t = useTranslations("home.exercises");
  const app = useTranslations("app");
  const { id, weights } = exercise;
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-1 border-b border-line py-3 tablet:grid-cols-[1.3fr_1fr_1fr_10rem] tablet:items-start tablet:py-4">
      <div>
        <p className="font-semibold">{exercise.title}</p>
        <p className="text-sm text-ink-3">{t(`protocol.${exercise.protocol}`)}</p>
      </div>
      <p className="col-start-1 text-sm tablet:col-start-auto tablet:text-base">
        <span className="text-ink-3 tablet:sr-only">{t("stage")}: </span>
        {app(`stage.${exercise.stage}`)}
      </p>
      <p className="col-start-1 text-sm tablet:col-start-auto tablet:text-base">
        <span className="text-ink-3 tablet:sr-only">{t("mine")}: </span>
        {weights ? <bdi className="num">{weights.map((weight) => percentNumberText(weight)).join(" · ")}{"\u202f"}%</bdi> : t("notYet")}
      </p>
      <p className="col-start-2 row-span-3 row-start-1 text-end tablet:col-start-auto tablet:row-auto">
        <Link href={`/exercises/${id}/${weights ? "compare" : "estimate"}`} className="inline-flex min-h-11 min-w-11 items-center font-semibold text-accent hover:underline tablet:min-h-6">
          {weights ? t("compare") : t("estimate")}
        </Link>
      </p>
    </li>
  );
}

/** The exercises of this browser as rows: what, where it stands, one's own estimate, one thing to do. */
export function ExerciseRows({ exercises }: { exercises: readonly ExerciseRow[] }) {
  const t = useTranslations("home.exercises");
  return (
    <section aria-labelledby="exercises" className="mt-16">
      <h2 id="exercises" className="border-b border-line-strong pb-3 text-lg font-head">
        {t("title")}
      </h2>
      <div aria-hidden="true" className="hidden grid-cols-[1.3fr_1fr_1fr_10rem] gap-x-6 border-b border-line py-2 text-sm text-ink-2 tablet:grid">
        <span>{t("exercise")}</span>
        <span>{t("stage")}</span>
        <span>{t("mine")}</span>
      </div>
      <ul>
        {exercises.map((exercise) => (
          <Row key={exercise.id} exercise={exercise} />
        ))}
      </ul>
    </section>
  );
}
