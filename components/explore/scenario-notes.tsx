import { useFormatter, useTranslations } from "next-intl";
import type { Case, Scenario } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";

/** What to know about a scenario's name: that it is ours, what it does not mean, and who means which sense of it. */
export function ScenarioNotes({ scenario, voices }: { scenario: Scenario; voices: Case["voices"] }) {
  const t = useTranslations("explore");
  const format = useFormatter();
  const names = (ids: readonly string[]) => format.list(voices.filter((voice) => ids.includes(voice.id)).map((voice) => voice.name), { type: "unit" });
  return (
    <>
      <h3 className="text-sm font-semibold">
        {t("name")} <LayerTag layer="coded" />
      </h3>
      <div className="mt-1.5 flex flex-col gap-1.5 text-sm text-ink-2">
        <p>{scenario.labelNote ?? t("noNameNote")}</p>
        {scenario.senses && (
          <ul className="flex flex-col gap-1">
            {scenario.senses.map((sense) => (
              <li key={sense.id}>{t("sense", { label: sense.label, voices: names(sense.voices) })}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
