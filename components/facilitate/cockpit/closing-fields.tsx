"use client";
import { useTranslations } from "next-intl";
import { Moment } from "@/components/facilitate/moment";
import type { ClosingChoice } from "./closing-times";

type Props = {
  /** The words differ: a round that is open is extended from its time on. */
  kind: "open" | "extend";
  choices: readonly ClosingChoice[];
  chosen: ClosingChoice;
  own: string;
  planned: string | null;
  onChoose: (choice: ClosingChoice) => void;
  onOwn: (text: string) => void;
};

/** When the round shall close, as a list to choose from; one's own time has its field below. */
export function ClosingFields({ kind, choices, chosen, own, planned, onChoose, onOwn }: Props) {
  const t = useTranslations("facilitate.closing");
  const word = (choice: ClosingChoice) => {
    if (choice === "planned" && planned !== null) return t.rich("planned", { time: () => <Moment at={planned} /> });
    return choice === "ten" || choice === "hour" ? t(`${choice}.${kind}`) : t(choice === "planned" ? "none" : choice);
  };
  return (
    <fieldset className="mt-2">
      <legend className="text-sm text-ink-2">{t("legend")}</legend>
      <div className="mt-1 flex flex-wrap gap-x-6">
        {choices.map((choice) => (
          <label key={choice} className="flex min-h-11 items-center gap-2 text-sm tablet:min-h-10">
            <input type="radio" name={`closing-${kind}`} checked={chosen === choice} onChange={() => onChoose(choice)} className="size-5 accent-accent" />
            {word(choice)}
          </label>
        ))}
      </div>
      {chosen === "own" && (
        <label className="mt-1 flex w-fit max-w-full flex-col gap-1 text-sm">
          {t("ownLabel")}
          <input type="datetime-local" required value={own} onChange={(event) => onOwn(event.target.value)} className="min-h-11 max-w-full rounded-md border border-line-strong bg-surface px-2" />
        </label>
      )}
    </fieldset>
  );
}
