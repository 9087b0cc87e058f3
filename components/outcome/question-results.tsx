import { useFormatter, useTranslations } from "next-intl";
import { SectionHeading } from "@/components/ui/section-heading";
import { scenarioClasses } from "@/components/ui/scenario-classes";
import { Tile } from "@/components/ui/tile";
import type { Case } from "@/lib/contract/cases";
import type { Outcome } from "@/lib/contract/outcome";

type Props = { theCase: Case; answers: Outcome["answers"] };

/** How each question of the case came out, on what grounds, and what its criteria ask of that answer. */
export function QuestionResults({ theCase, answers }: Props) {
  const t = useTranslations("outcome.questions");
  return (
    <section aria-labelledby="questions">
      <SectionHeading id="questions">{t("title", { count: answers.length })}</SectionHeading>
      <div className={`mt-4 grid gap-x-10 gap-y-8 ${answers.length > 1 ? "tablet:grid-cols-2" : ""}`}>
        {answers.map((answer) => (
          <Result key={answer.question} theCase={theCase} answer={answer} />
        ))}
      </div>
    </section>
  );
}

function Result({ theCase, answer }: { theCase: Case; answer: Outcome["answers"][number] }) {
  const t = useTranslations("outcome.questions");
  const format = useFormatter();
  const question = theCase.questions.find(({ id }) => id === answer.question);
  const index = theCase.scenarios.findIndex(({ id }) => id === answer.scenario);
  const counted = theCase.criteria.options.find(({ scenario }) => scenario === answer.scenario);
  if (!question || index < 0) return null;
  return (
    <article className={`border-t-[3px] pt-4 ${scenarioClasses(index).rule}`}>
      <p className="text-sm text-ink-2">
        {t("by", { date: format.dateTime(new Date(question.horizonAt), { dateStyle: "long" }) })} · {t(answer.confidence)}
      </p>
      <h3 className="mt-1 flex items-center gap-3 text-lg font-semibold">
        <Tile index={index} ordered={theCase.ordered} />
        {theCase.scenarios[index]?.label}
      </h3>
      <p className="mt-2 text-ink-2">{answer.basis}</p>
      {counted && (
        <p className="mt-3 text-sm text-ink-2">
          <strong className="font-semibold text-ink">{t("counted")}</strong> {counted.text}
        </p>
      )}
    </article>
  );
}
