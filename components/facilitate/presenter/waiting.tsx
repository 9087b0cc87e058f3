"use client";
import { useTranslations } from "next-intl";
import { ClosesIn } from "@/components/facilitate/closes-in";
import { useKeptLinks } from "@/components/facilitate/use-kept-links";
import type { Exercise } from "@/lib/contract/exercises";
import type { Turnout } from "@/lib/contract/roster";
import { HowToJoin } from "./how-to-join";
import { BIG, HUGE, SMALL } from "./type";

type Props = { exercise: Exercise; turnout: Turnout; question: string; nowMs: number; isFacilitator: boolean };

/** Before the release: the question, how many have answered, and how one joins. Nothing else. */
export function Waiting({ exercise, turnout, question, nowMs, isFacilitator }: Props) {
  const { kept } = useKeptLinks(exercise.id);
  return (
    <div className="flex flex-1 flex-col justify-between gap-8">
      <div>
        <p className={`${SMALL} text-ink-2`}>
          <bdi>{exercise.title}</bdi>
        </p>
        <h1 className={`${BIG} mt-2 max-w-[30em] font-head text-balance`}>
          <bdi>{question}</bdi>
        </h1>
      </div>
      <Count exercise={exercise} turnout={turnout} nowMs={nowMs} />
      <HowToJoin kept={kept} nowMs={nowMs} teams={exercise.teams} isFacilitator={isFacilitator} />
    </div>
  );
}

function Count({ exercise, turnout, nowMs }: Pick<Props, "exercise" | "turnout" | "nowMs">) {
  const t = useTranslations("facilitate.present");
  const { number, closesAt } = exercise.round;
  const stage = exercise.rounds[number - 1]?.stage ?? "planned";
  const { answered, people, simulated } = turnout;
  return (
    <div>
      <p className={`${SMALL} text-ink-2`}>
        {stage === "planned" && t("notOpen", { round: number })}
        {stage === "open" && t.rich("open", { round: number, of: exercise.rounds.length, time: () => <ClosesIn closesAt={closesAt} nowMs={nowMs} /> })}
        {(stage === "closed" || stage === "revealed") && t("closed", { round: number })}
      </p>
      <p role="status" className={`${HUGE} num font-head`}>
        {stage === "planned" ? t("joined", { people }) : t("answered", { answered, people })}
      </p>
      {simulated.people > 0 && <p className={`${SMALL} text-ink-2`}>{t("simulated", simulated)}</p>}
    </div>
  );
}
