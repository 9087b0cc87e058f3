import { useTranslations } from "next-intl";
import { percentNumberText, percentText } from "@/lib/core/percent-text";
import { focusById } from "./estimate-ids";
import type { FieldNote } from "./use-share-field";

const shares = (weights: readonly number[]): string => weights.map((weight) => percentNumberText(weight)).join(" · ");

function useNoteText(): (note: FieldNote) => string {
  const t = useTranslations("estimate.field");
  return (note) => {
    switch (note.kind) {
      case "share":
        return t(note.rounded ? "rounded" : "share", { share: percentText(note.permille) });
      case "room":
      case "floor":
        return t(note.kind, { share: percentText(note.permille) });
      case "estimate":
        return t("estimate", { shares: shares(note.weightsPermille) });
      case "scaled":
        return t("scaled", { sum: String(note.addUpTo), shares: shares(note.weightsPermille) });
      default:
        return t(note.kind);
    }
  };
}

type Props = { note: FieldNote; fieldId: string; onMeant: (permille: number) => void };

/** What the text in a field means, or why it means nothing. */
export function FieldNoteText({ note, fieldId, onMeant }: Props) {
  const t = useTranslations("estimate.field");
  const text = useNoteText();
  const isError = note.kind === "invalid" || note.kind === "besideLocks";
  const meant = note.kind === "share" ? note.meantPermille : null;
  return (
    <>
      <bdi className={isError ? "text-danger" : undefined}>{text(note)}</bdi>
      {meant !== null && (
        <button
          type="button"
          // keeps the focus in the field, so that leaving it does not commit the other reading first
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => {
            onMeant(meant);
            focusById(fieldId);
          }}
          className="relative ms-1.5 font-semibold text-accent underline after:absolute after:-inset-x-2 after:-inset-y-3"
        >
          {t("didYouMean", { share: percentText(meant) })}
        </button>
      )}
    </>
  );
}
