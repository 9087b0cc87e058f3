import { useTranslations } from "next-intl";
import type { Case, Scenario } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";

/** Where a scenario's name is ours, or means two things to two voices, a reader is told at once. */
export function ScenarioNotes({ scenario, voices }: { scenario: Scenario; voices: Case["voices"] }) {
  const t = useTranslations("explore");
  const names = (ids: readonly string[]) => voices.filter((voice) => ids.includes(voice.id)).map((voice) => voice.name).join(", ");
  if (!scenario.labelNote && !scenario.senses) return null;
  return (
    <div className="mt-3 flex flex-col gap-1 border-s-2 border-line-strong ps-3 text-sm text-ink-2">
      {scenario.labelNote && (
        <p>
          {scenario.labelNote} <LayerTag layer="coded" />
        </p>
      )}
      {scenario.senses && (
        <ul>
          {scenario.senses.map((sense) => (
            <li key={sense.id}>{t("sense", { label: sense.label, voices: names(sense.voices) })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
