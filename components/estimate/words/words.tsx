import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import { shownDraft } from "../estimate-state";
import { rowStates } from "../row-state";
import { useAddressValue } from "../use-address-value";
import type { WayProps } from "../way-props";
import { PhraseRow } from "./phrase-row";

/** The estimate in the words of a lexicon: one phrase a scenario, and the band that the lexicon prints for it. */
export function Words({ subject, state, dispatch }: WayProps) {
  const t = useTranslations("estimate.words");
  const { scenarios, ordered, lexicons } = subject;
  const [asked, choose] = useAddressValue("words");
  const lexicon = lexicons.find(({ id }) => id === asked) ?? lexicons[0];
  if (!lexicon) return null;
  const draft = shownDraft(state);
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Select label={t("lexicon")} value={lexicon.id} onChange={({ target }) => choose(target.value)}>
          {lexicons.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <p className="min-w-0 flex-1 basis-64 text-xs text-ink-3">{lexicon.caution ?? t("hint")}</p>
      </div>
      <div className="grid gap-y-2.5">
        {rowStates(state, scenarios.map(({ id }) => id)).map((row) => (
          <PhraseRow key={row.scenarioId} draft={draft} row={row} label={scenarios[row.index]?.label ?? row.scenarioId} ordered={ordered} lexicon={lexicon} dispatch={dispatch} />
        ))}
      </div>
    </>
  );
}
