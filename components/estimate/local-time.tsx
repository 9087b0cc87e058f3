"use client";
import { useLocale } from "next-intl";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** The time of day on the reader's own clock; with the date when it was not today. */
function clockText(at: Date, locale: string): string {
  const today = new Date().toDateString() === at.toDateString();
  const time = { hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(locale, today ? time : { day: "numeric", month: "short", ...time }).format(at);
}

/** A moment in the reader's time zone, which only his browser knows: the server keeps the room free. */
export function LocalTime({ at }: { at: Date }) {
  const locale = useLocale();
  const text = useSyncExternalStore(never, () => clockText(at, locale), () => null);
  return (
    <time dateTime={at.toISOString()} className={text === null ? "invisible" : undefined}>
      {text ?? "00:00"}
    </time>
  );
}
