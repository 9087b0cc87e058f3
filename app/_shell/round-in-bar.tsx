import { useTranslations } from "next-intl";
import { Moment } from "@/components/facilitate/moment";
import type { Exercise } from "@/lib/contract/exercises";

/** "Round 2 of 2 · closes Fri 26 Jan, 18:00": where an exercise with rounds stands. */
export function RoundInBar({ exercise }: { exercise: Pick<Exercise, "round" | "rounds"> }) {
  const t = useTranslations("app.roundInBar");
  const { round, rounds } = exercise;
  const { number, closesAt } = round;
  const stage = rounds[number - 1]?.stage ?? "planned";
  const facts = { round: number, of: round.of ?? rounds.length };
  if (stage !== "open") return t(stage, facts);
  return closesAt === null ? t("noTime", facts) : t.rich("open", { ...facts, time: () => <Moment at={closesAt} /> });
}
