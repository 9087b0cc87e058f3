import { useFormatter, useTranslations } from "next-intl";
import { Fragment } from "react";
import { Moment } from "@/components/facilitate/moment";
import { exerciseSchema } from "@/lib/contract/exercises";
import type { LogEntry } from "@/lib/contract/rounds";

type Props = { kind: LogEntry["kind"]; change: NonNullable<LogEntry["change"]> };

/** Planned rounds: how many, and when those close that close by themselves. */
function Rounds({ times }: { times: readonly string[] }) {
  const t = useTranslations("facilitate.log");
  return (
    <>
      {t("rounds", { count: times.length })}
      {times.map((time, index) => time !== "" && <Fragment key={time}>, {t.rich("roundUntil", { round: index + 1, time: () => <Moment at={time} /> })}</Fragment>)}
    </>
  );
}

const { privacy, release } = exerciseSchema.shape;

function Teams({ names }: { names: readonly string[] }) {
  const t = useTranslations("facilitate.log");
  const format = useFormatter();
  return names.length === 0 ? t("noTeams") : <bdi>{format.list(names)}</bdi>;
}

/** A value of a setting in words. */
function Value({ kind, texts }: { kind: LogEntry["kind"]; texts: readonly string[] }) {
  const t = useTranslations("facilitate");
  const [text = ""] = texts;
  switch (kind) {
    case "privacy":
      return t(`privacies.${privacy.parse(text)}`);
    case "release":
      return t(`log.releases.${release.parse(text)}`);
    case "teams":
      return <Teams names={texts} />;
    case "planned-rounds":
      return <Rounds times={texts} />;
    default:
      return <bdi>{text}</bdi>;
  }
}

/** What a setting was and is, below the words that it was changed. */
export function ChangeWords({ kind, change: { from, to } }: Props) {
  const t = useTranslations("facilitate.log");
  return (
    <span className="block text-ink-2 wrap-anywhere">
      {t.rich("changed", { from: () => <Value kind={kind} texts={from} />, to: () => <Value kind={kind} texts={to} /> })}
    </span>
  );
}
