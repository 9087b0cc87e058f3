"use client";
import { useLocale } from "next-intl";
import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** "Fri 26 Jan, 18:00", in the time zone of whoever calls it; with the zone for a text that travels to others. */
export function momentText(at: string, locale: string, { zone = false }: { zone?: boolean } = {}): string {
  const shape: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", ...(zone ? { timeZoneName: "short" } : {}) };
  return new Intl.DateTimeFormat(locale, shape).format(new Date(at));
}

/** A day and a time in the reader's time zone, which only his browser knows: the server keeps the room free. */
export function Moment({ at }: { at: string }) {
  const locale = useLocale();
  const text = useSyncExternalStore(never, () => momentText(at, locale), () => null);
  return (
    <time dateTime={at} className={text === null ? "invisible" : "num"}>
      {text ?? "Fri 26 Jan, 18:00"}
    </time>
  );
}
