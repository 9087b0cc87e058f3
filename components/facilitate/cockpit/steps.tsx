import { useTranslations } from "next-intl";
import { Moment } from "@/components/facilitate/moment";
import type { Exercise } from "@/lib/contract/exercises";
import type { Turnout } from "@/lib/contract/roster";

type Round = Exercise["rounds"][number];
type Place = "past" | "now" | "future";

const DOTS: Record<Place, string> = {
  past: "bg-ink border-ink",
  now: "bg-accent border-accent outline-3 outline-offset-1 outline-accent-soft",
  future: "bg-paper border-line-strong",
};

function placeOf({ stage }: Round, isCurrent: boolean): Place {
  if (stage === "revealed") return "past";
  return isCurrent && stage !== "planned" ? "now" : "future";
}

function Detail({ round, turnout }: { round: Round; turnout: Turnout }) {
  const t = useTranslations("facilitate.steps");
  const { stage, closesAt } = round;
  if (stage === "open") return t("open", { answered: turnout.answered, people: turnout.people });
  if (stage === "revealed") return t("revealed");
  if (stage === "closed") return closesAt === null ? t("closed") : t.rich("closedAt", { time: () => <Moment at={closesAt} /> });
  return closesAt === null ? t("planned") : t.rich("plannedUntil", { time: () => <Moment at={closesAt} /> });
}

/** The rounds as a line: what is over is filled, what is now has a ring, what comes is hollow. Below one another on phones. */
export function Steps({ exercise, turnout }: { exercise: Pick<Exercise, "rounds" | "round">; turnout: Turnout }) {
  const t = useTranslations("facilitate.steps");
  return (
    <ol aria-label={t("label")} className="mt-8 grid gap-y-4 tablet:auto-cols-fr tablet:grid-flow-col">
      {exercise.rounds.map((round) => {
        const isCurrent = round.number === exercise.round.number;
        const place = placeOf(round, isCurrent);
        return (
          <li key={round.number} aria-current={isCurrent ? "step" : undefined} className="group relative ps-7 tablet:ps-0 tablet:pe-4 tablet:pt-6">
            <span aria-hidden="true" className={`absolute inset-y-0 start-[7px] -bottom-4 w-0.5 group-last:max-tablet:hidden tablet:start-0 tablet:-end-0 tablet:top-[7px] tablet:bottom-auto tablet:h-0.5 tablet:w-full ${place === "past" ? "bg-ink" : "bg-line"}`} />
            <span aria-hidden="true" className={`absolute start-0 top-1 size-4 rounded-full border-2 tablet:top-0 ${DOTS[place]}`} />
            <p className={`text-sm font-semibold ${place === "future" ? "text-ink-2" : ""}`}>{t("round", { round: round.number })}</p>
            <p className={`text-sm ${place === "now" ? "text-ink" : "text-ink-2"}`}>
              <Detail round={round} turnout={turnout} />
            </p>
          </li>
        );
      })}
    </ol>
  );
}
