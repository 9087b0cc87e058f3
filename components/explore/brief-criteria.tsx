import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import { Tile } from "../ui/tile";

/** How the question is decided: one line for each scenario, and behind it the terms and the doubtful cases. */
export function BriefCriteria({ theCase }: { theCase: Case }) {
  const t = useTranslations("explore.brief");
  const text = (id: string) => theCase.criteria.options.find((option) => option.scenario === id)?.text;
  return (
    <>
      <ol className="mt-3 border-t border-line">
        {theCase.scenarios.map((scenario, index) => (
          <li key={scenario.id} className="flex gap-3.5 border-b border-line py-3">
            <span className="mt-0.5">
              <Tile index={index} ordered={theCase.ordered} />
            </span>
            <div>
              <p className="font-semibold">{scenario.label}</p>
              <p className="text-sm text-ink-2">{text(scenario.id) ?? scenario.short}</p>
            </div>
          </li>
        ))}
      </ol>
      <FinePrint criteria={theCase.criteria} summary={t("finePrint", { cases: theCase.criteria.edgeCases.length })} />
    </>
  );
}

/** Terms, doubtful cases and notes: for who wants to know exactly. */
function FinePrint({ criteria, summary }: { criteria: Case["criteria"]; summary: string }) {
  if (criteria.terms.length + criteria.edgeCases.length + criteria.notes.length === 0) return null;
  return (
    <details className="mt-1">
      <summary className="flex min-h-11 items-center text-sm font-semibold text-accent hover:underline">{summary}</summary>
      <dl className="flex flex-col gap-3 pb-3 text-sm">
        {criteria.terms.map(({ term, text }) => (
          <div key={term}>
            <dt className="font-semibold">{term}</dt>
            <dd className="text-ink-2">{text}</dd>
          </div>
        ))}
        {criteria.edgeCases.map((edge) => (
          <div key={edge.case}>
            <dt className="font-semibold">{edge.case}</dt>
            <dd className="text-ink-2">
              {edge.ruling} {edge.why}
            </dd>
          </div>
        ))}
      </dl>
      <ul className="flex flex-col gap-2 text-sm text-ink-2">
        {criteria.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </details>
  );
}
