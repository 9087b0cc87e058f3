import { useTranslations } from "next-intl";
import Link from "next/link";
import type { Exercise } from "@/lib/contract/exercises";
import { percentNumberText } from "@/lib/core/percent-text";
import { ButtonLink } from "../ui/button";
import { homeAction, type ExerciseRole } from "./home-action";

export type ExerciseRow = Pick<Exercise, "id" | "title" | "protocol" | "stage" | "invited"> & {
  role: ExerciseRole;
  /** The reader's own estimate in per mille, or null. */
  weights: readonly number[] | null;
};

function Mine({ role, weights }: Pick<ExerciseRow, "role" | "weights">) {
  const t = useTranslations("home.exercises");
  if (weights) return <bdi className="num">{weights.map((weight) => percentNumberText(weight)).join(" · ")}{"\u202f"}%</bdi>;
  return role === "participant" ? t("notYet") : t("none");
}

function Row({ exercise }: { exercise: ExerciseRow }) {
  const t = useTranslations("home.exercises");
  const app = useTranslations("app");
  const { id, title, protocol, stage, invited, role, weights } = exercise;
  const action = homeAction({ role, stage, hasEstimate: weights !== null });
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-6 gap-y-1 border-b border-line py-3 tablet:grid-cols-[1.3fr_1fr_1fr_10rem] tablet:items-start tablet:py-4">
      <div className="min-w-0">
        <p className="font-semibold wrap-anywhere">
          <bdi>{title}</bdi>
        </p>
        <p className="text-sm text-ink-3">
          {invited && `${t(`role.${role}`)} · `}
          {t(`protocol.${protocol}`)}
        </p>
      </div>
      <p className="col-start-1 text-sm tablet:col-start-auto tablet:text-base">
        <span className="text-ink-3 tablet:sr-only">{t("stage")}: </span>
        {app(`stage.${stage}`)}
      </p>
      <p className="col-start-1 text-sm tablet:col-start-auto tablet:text-base">
        <span className="text-ink-3 tablet:sr-only">{t("mine")}: </span>
        <Mine role={role} weights={weights} />
      </p>
      <p className="col-start-2 row-span-3 row-start-1 text-end tablet:col-start-auto tablet:row-auto">
        <Link href={`/exercises/${id}/${action}`} className="inline-flex min-h-11 min-w-11 items-center font-semibold text-accent hover:underline tablet:min-h-6">
          {t(action)}
        </Link>
        {invited && stage === "resolved" && (
          <Link href={`/exercises/${id}/post-mortem`} prefetch={false} className="block min-h-11 content-center text-sm text-accent hover:underline tablet:min-h-6">
            {t("postMortem")}
          </Link>
        )}
      </p>
    </li>
  );
}

/** The exercises of this browser as rows: what, where it stands, one's own estimate, one thing to do. Above them the ways to another one. */
export function ExerciseRows({ exercises }: { exercises: readonly ExerciseRow[] }) {
  const t = useTranslations("home.exercises");
  return (
    <section aria-labelledby="exercises" className="mt-16">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 border-b border-line-strong pb-3">
        <h2 id="exercises" className="text-lg font-head">
          {t("title")}
        </h2>
        <p className="flex flex-wrap gap-3">
          <ButtonLink href="/join">{t("join")}</ButtonLink>
          <ButtonLink href="/exercises/new">{t("new")}</ButtonLink>
        </p>
      </div>
      {exercises.length > 0 && (
        <div aria-hidden="true" className="hidden grid-cols-[1.3fr_1fr_1fr_10rem] gap-x-6 border-b border-line py-2 text-sm text-ink-2 tablet:grid">
          <span>{t("exercise")}</span>
          <span>{t("stage")}</span>
          <span>{t("mine")}</span>
        </div>
      )}
      <ul>
        {exercises.map((exercise) => (
          <Row key={exercise.id} exercise={exercise} />
        ))}
      </ul>
      {exercises.some(({ weights }) => weights !== null) && (
        <p className="mt-3 text-sm">
          <Link href="/calibration" prefetch={false} className="finger text-accent hover:underline">
            {t("calibration")}
          </Link>
        </p>
      )}
    </section>
  );
}
