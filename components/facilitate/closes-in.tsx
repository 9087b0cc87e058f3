"use client";
import { useTranslations } from "next-intl";
import { timeLeft } from "./time-left";
import { useNow } from "./use-now";

/** "closes in 12 min", counting down without a word to screen readers: they read it when they come by. `nowMs` is the server's clock at the first drawing. */
export function ClosesIn({ closesAt, nowMs }: { closesAt: string | null; nowMs: number }) {
  const t = useTranslations("facilitate.closes");
  const now = useNow(nowMs);
  if (closesAt === null) return t("never");
  const { unit, ...left } = timeLeft(Date.parse(closesAt), now);
  return (
    <span aria-live="off" className="num">
      {t(unit, { days: 0, hours: 0, minutes: 0, seconds: 0, ...left })}
    </span>
  );
}
