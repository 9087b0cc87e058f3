import { useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ScoresAnswer } from "@/lib/contract/scores";
import { scoreText } from "./scores-rows";

type Scored = NonNullable<ScoresAnswer["people"]>[number];

const CELL = "num py-1.5 ps-3 text-end rtl:text-start";

function PersonRow({ person: { name, mine, rounds } }: { person: Scored }) {
  const t = useTranslations("scores.people");
  return (
    <tr className={`border-b border-line ${mine ? "text-accent" : ""}`}>
      <th scope="row" className="py-1.5 text-start font-normal wrap-anywhere">
        <bdi>{name}</bdi> {mine && <span className="text-xs">({t("you")})</span>}
      </th>
      {rounds.map(({ round, brier }) => (
        <td key={round} className={CELL}>
          {brier === null ? <span className="text-ink-3">{t("none")}</span> : <bdi dir="ltr">{scoreText("brier", brier)}</bdi>}
        </td>
      ))}
    </tr>
  );
}

/** Everybody's Brier scores by name and round, where the exercise was made with names; elsewhere that everybody sees his own alone. */
export function PeopleScores({ people }: Pick<ScoresAnswer, "people">) {
  const t = useTranslations("scores.people");
  if (people === null) return <p className="mt-6 max-w-prose text-sm text-ink-3">{t("own")}</p>;
  return (
    <section aria-labelledby="by-person" className="mt-14 max-w-prose">
      <SectionHeading id="by-person">{t("title")}</SectionHeading>
      <p className="mt-1 text-sm text-ink-2">{t("text")}</p>
      <div role="region" aria-label={t("caption")} tabIndex={0} className="overflow-x-auto">
        <table className="mt-2 w-full border-collapse text-sm">
          <caption className="sr-only">{t("caption")}</caption>
          <thead>
            <tr className="border-b border-line-strong text-xs text-ink-3">
              <th scope="col" className="text-start font-normal">
                <span className="sr-only">{t("who")}</span>
              </th>
              {people[0]?.rounds.map(({ round }) => (
                <th key={round} scope="col" className="py-1.5 ps-3 text-end font-normal whitespace-nowrap rtl:text-start">
                  {t("round", { round })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <PersonRow key={person.name} person={person} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
