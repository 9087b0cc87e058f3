import { useTranslations } from "next-intl";
import { RATIONALE_MAX_BYTES } from "@/lib/contract/estimates";
import { RATIONALE_ID } from "./estimate-ids";
import { bytesOf } from "./rationale-size";

type Props = { text: string; readOnly: boolean; onChange: (text: string) => void };

const HINT_ID = `${RATIONALE_ID}-hint`;

/** The reasons, in the author's own words. The limit counts bytes, as the server does, and is named when it is passed. */
export function Rationale({ text, readOnly, onChange }: Props) {
  const t = useTranslations("estimate.rationale");
  const bytes = bytesOf(text);
  const tooLong = bytes > RATIONALE_MAX_BYTES;
  return (
    <div className="mt-4">
      <label htmlFor={RATIONALE_ID} className="text-lg font-head">
        {t("label")}
      </label>
      <textarea
        id={RATIONALE_ID}
        rows={3}
        dir="auto"
        value={text}
        readOnly={readOnly}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={HINT_ID}
        aria-invalid={tooLong || undefined}
        className="mt-2 block min-h-24 w-full scroll-mb-28 rounded-md border border-line-strong bg-surface px-3.5 py-3 text-base aria-invalid:border-danger"
      />
      <p id={HINT_ID} className={`mt-1.5 min-h-[1.0625rem] text-xs ${tooLong ? "text-danger" : "text-ink-3"}`}>
        {tooLong ? t("tooLong", { bytes: String(bytes), limit: String(RATIONALE_MAX_BYTES) }) : t("hint")}
      </p>
    </div>
  );
}
