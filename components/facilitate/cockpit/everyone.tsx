import { useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Exercise } from "@/lib/contract/exercises";
import { PERSON_STATES, type Roster } from "@/lib/contract/roster";
import type { PersonState } from "@/lib/core/exercise/person-state";

type Person = NonNullable<Roster["people"]>[number];

/** Never colour alone: line, fill and weight differ too, and the words stand in the legend and beside each name for screen readers. */
const CHIPS: Record<PersonState, string> = {
  done: "border-transparent bg-sunken text-ink",
  "no-rationale": "border-warn text-warn",
  stuck: "border-warn bg-warn-soft font-head text-warn",
  draft: "border-dashed border-line-strong text-ink-2",
  "not-started": "border-dashed border-danger text-danger",
};

/** In the order of a good day: first who has answered. */
const ORDER = [...PERSON_STATES].reverse();

/** Before the first round opens nobody is late. */
const WAITING = "border-line-strong text-ink";

function Chip({ person, begun }: { person: Person; begun: boolean }) {
  const t = useTranslations("facilitate.everyone");
  return (
    <li className={`min-w-24 rounded-sm border px-2 py-1 text-sm ${begun ? CHIPS[person.state] : WAITING}`}>
      <bdi>{person.name}</bdi>
      {person.simulated && <span className="ms-1 text-xs">{t("simulated")}</span>}
      {begun && <span className="sr-only">, {t(`states.${person.state}`)}</span>}
    </li>
  );
}

function Team({ name, people, begun }: { name: string; people: readonly Person[]; begun: boolean }) {
  const t = useTranslations("facilitate.everyone");
  return (
    <div className="grid gap-x-4 gap-y-2 border-b border-line py-3 tablet:grid-cols-[7rem_1fr]">
      <h3 className="text-sm font-semibold">
        <bdi>{name}</bdi>
      </h3>
      {people.length > 0 ? (
        <ul className="flex flex-wrap gap-1.5">
          {people.map((person) => (
            <Chip key={person.name} person={person} begun={begun} />
          ))}
        </ul>
      ) : (
        <p className="text-sm text-ink-3">{t("empty")}</p>
      )}
    </div>
  );
}

function Legend() {
  const t = useTranslations("facilitate.everyone");
  return (
    <ul aria-hidden="true" className="mt-3 flex flex-wrap gap-x-4 gap-y-1.5 text-xs text-ink-2">
      {ORDER.map((state) => (
        <li key={state} className="flex items-center gap-1.5">
          <span className={`rounded-sm border px-1.5 ${CHIPS[state]}`}>{t("name")}</span>
          {t(`states.${state}`)}
        </li>
      ))}
    </ul>
  );
}

function Counts({ counts }: Pick<Roster, "counts">) {
  const t = useTranslations("facilitate.everyone");
  return (
    <>
      <p className="mt-3 text-sm text-ink-2">{t("anonymous")}</p>
      <dl className="mt-2">
        {ORDER.map((state) => (
          <div key={state} className="flex items-baseline gap-3 border-b border-line py-2">
            <dt className="order-last">{t(`states.${state}`)}</dt>
            <dd className="num w-8 text-end text-lg font-head">{counts[state] ?? 0}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** Everybody by team, with how far each is, and never what he put; in an anonymous exercise how many are how far. */
export function Everyone({ exercise, roster: { people, counts } }: { exercise: Pick<Exercise, "teams" | "rounds">; roster: Roster }) {
  const t = useTranslations("facilitate.everyone");
  const begun = exercise.rounds.some(({ stage }) => stage !== "planned");
  const without = people?.filter(({ team }) => !exercise.teams.some(({ id }) => id === team)) ?? [];
  return (
    <section aria-labelledby="everyone">
      <div className="border-b border-ink-3 pb-2">
        <SectionHeading id="everyone">{t("title")}</SectionHeading>
      </div>
      {people === null ? (
        <Counts counts={counts} />
      ) : (
        <>
          {exercise.teams.map(({ id, name }) => (
            <Team key={id} name={name} people={people.filter(({ team }) => team === id)} begun={begun} />
          ))}
          {(without.length > 0 || exercise.teams.length === 0) && <Team name={t(exercise.teams.length > 0 ? "noTeam" : "all")} people={without} begun={begun} />}
          {begun && <Legend />}
        </>
      )}
    </section>
  );
}
