"use client";
import { useLocale, useTranslations } from "next-intl";
import { CopyText } from "@/components/facilitate/copy-text";
import { momentText } from "@/components/facilitate/moment";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Exercise } from "@/lib/contract/exercises";
import type { Roster } from "@/lib/contract/roster";
import { percentText } from "@/lib/core/percent-text";
import { estimateAddress, NEEDS_A_WORD, type NeedsAWord } from "./reminder";

type Person = NonNullable<Roster["people"]>[number];
type Props = { exercise: Exercise; roster: Roster };

/** Who might want to hear from the facilitator, and a text to send them. In anonymous exercises how many. */
export function NeedsAWord({ exercise, roster }: Props) {
  const t = useTranslations("facilitate.needs");
  const groups = NEEDS_A_WORD.filter((state) => (roster.counts[state] ?? 0) > 0);
  const isOpen = exercise.rounds[exercise.round.number - 1]?.stage === "open";
  const all = Object.values(roster.counts).reduce((sum, count) => sum + count, 0);
  const needing = groups.reduce((sum, state) => sum + (roster.counts[state] ?? 0), 0);
  return (
    <section aria-labelledby="needs">
      <div className="border-b border-ink-3 pb-2">
        <SectionHeading id="needs" end={isOpen && groups.length > 0 ? <span className="num text-ink-2">{t("of", { needing, all })}</span> : null}>
          {t("title")}
        </SectionHeading>
      </div>
      {!isOpen && <p className="mt-3 text-sm text-ink-2">{t("notOpen")}</p>}
      {isOpen && groups.length === 0 && <p className="mt-3 text-sm text-ink-2">{t(all === 0 ? "nobody" : "none")}</p>}
      {isOpen && (
        <ul>
          {groups.map((state) => (
            <Group key={state} state={state} exercise={exercise} roster={roster} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Group({ state, exercise, roster }: Props & { state: NeedsAWord }) {
  const t = useTranslations("facilitate.needs");
  const count = roster.counts[state] ?? 0;
  const people = (roster.people ?? []).filter((person) => person.state === state);
  const words = t(`states.${state}`, { count });
  return (
    <li className="grid grid-cols-[2.5rem_1fr] gap-x-1 border-b border-line py-3">
      <span className="num text-xl font-head">{count}</span>
      <div className="min-w-0">
        <div className="flex flex-wrap items-center justify-between gap-x-4">
          <p>{words}</p>
          <Reminder state={state} exercise={exercise} words={words} />
        </div>
        {people.length > 0 && (
          <ul className="mt-1 flex flex-wrap gap-x-4 gap-y-1 text-sm">
            {people.map((person) => (
              <Named key={person.name} person={person} exercise={exercise} />
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

function Named({ person, exercise }: { person: Person; exercise: Exercise }) {
  const t = useTranslations("facilitate.needs");
  const team = exercise.teams.find(({ id }) => id === person.team)?.name;
  const isPartial = person.state === "stuck" || person.state === "draft";
  return (
    <li>
      <bdi>{person.name}</bdi>
      {isPartial && (
        <span className="num ms-1 text-ink-2">
          <bdi>{percentText(person.placedPermille)}</bdi>
        </span>
      )}
      {team !== undefined && (
        <span className="ms-1 text-ink-3">
          · <bdi>{team}</bdi>
        </span>
      )}
      {person.simulated && <span className="ms-1 text-ink-3">{t("simulated")}</span>}
    </li>
  );
}

/** The text names exercise, round and closing time, and leads to the page; who reads it needs no link of his own. */
function Reminder({ state, exercise, words }: { state: NeedsAWord; exercise: Exercise; words: string }) {
  const t = useTranslations("facilitate.needs");
  const locale = useLocale();
  const { title, round } = exercise;
  const text = () => {
    const facts = { title, round: round.number, address: estimateAddress(exercise.id, window.location.origin) };
    const first = t(`reminder.${state}`, facts);
    const last = round.closesAt === null ? t("reminder.noTime", facts) : t("reminder.until", { ...facts, time: momentText(round.closesAt, locale, { zone: true }) });
    return `${first} ${last}`;
  };
  return (
    <CopyText text={text} about={words}>
      {t("copy")}
    </CopyText>
  );
}
