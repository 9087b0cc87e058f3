"use client";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { MethodLink } from "@/components/compare/method-link";
import { problemKey } from "@/components/compare/problem-key";
import { Button } from "@/components/ui/button";
import { useSettingsChange } from "@/lib/client/settings";
import { useStability } from "@/lib/client/stability";
import type { Exercise } from "@/lib/contract/exercises";
import { PROTOCOLS } from "@/lib/core/exercise/protocols";

/** Whether another round than those that are planned may be added. */
function mayAdd({ protocol, rounds, stage, dryRun }: Exercise): boolean {
  return stage !== "resolved" && !dryRun && rounds.length < PROTOCOLS[protocol].rounds.most;
}

/** After a reveal: what moved since the round before, whether another round is worth it, and one more where none is planned. */
export function AnotherRound({ exercise }: { exercise: Exercise }) {
  const t = useTranslations("facilitate.another");
  const { round, rounds, stage } = exercise;
  const isLast = round.number === rounds.length;
  if (rounds[round.number - 1]?.stage !== "revealed" || stage === "resolved" || (isLast && PROTOCOLS[exercise.protocol].rounds.most === 1)) return null;
  return (
    <section aria-label={t("label")} className="mt-6 max-w-prose border-s-[3px] border-line-strong ps-4">
      {round.number === 1 ? <p className="text-sm text-ink-2">{t("first")}</p> : <Moved exercise={exercise} />}
      {isLast && <Add exercise={exercise} />}
    </section>
  );
}

function Moved({ exercise: { id, k, round } }: { exercise: Exercise }) {
  const t = useTranslations("facilitate.another");
  const stability = useStability(id);
  // two lines are kept free while it is read
  if (stability === undefined) return <p className="min-h-12" />;
  if (stability === null) return <p className="text-sm text-ink-2">{t("tooFew", { k, from: round.number - 1, to: round.number })}</p>;
  const { changed, people, meanMovePoints, poolMovePoints, changesLittle, from, to } = stability;
  return (
    <>
      <p>
        {t("moved", { changed, people, from, to, mean: meanMovePoints, pool: poolMovePoints.toFixed(1) })} <strong className="font-head">{t(changesLittle ? "little" : "more")}</strong>
      </p>
      <p className="text-sm text-ink-2">
        {t.rich("rule", {
          method: (words) => (
            <MethodLink method="roundStability" exerciseId={id}>
              {words}
            </MethodLink>
          ),
        })}
      </p>
    </>
  );
}

function Add({ exercise }: { exercise: Exercise }) {
  const t = useTranslations("facilitate.another");
  if (mayAdd(exercise)) return <AddButton exercise={exercise} />;
  return <p className="text-sm text-ink-2">{t(exercise.dryRun ? "notInDryRun" : "noMore", { most: exercise.rounds.length })}</p>;
}

function AddButton({ exercise }: { exercise: Exercise }) {
  const t = useTranslations("facilitate.another");
  const problems = useTranslations("problems");
  const { refresh } = useRouter();
  const { mutate, isPending, error } = useSettingsChange(exercise.id);
  return (
    <>
      <Button className="mt-2" aria-disabled={isPending || undefined} onClick={() => !isPending && mutate({ rounds: [...exercise.rounds.map(() => ({})), { closesAt: null }] }, { onSuccess: refresh })}>
        {t("add", { round: exercise.rounds.length + 1 })}
      </Button>
      <p role="status" className="text-sm text-danger">
        {error && problems(problemKey(error))}
      </p>
    </>
  );
}
