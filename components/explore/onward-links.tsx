import { useTranslations } from "next-intl";
import { ButtonLink } from "../ui/button";

const NEXT = { brief: "scenarios", scenarios: "voices", voices: undefined } as const;

/** The ways on at the end of a part: the next part, and one's own estimate. */
export function OnwardLinks({ caseId, exerciseId, from }: { caseId: string; exerciseId: string | undefined; from: keyof typeof NEXT }) {
  const t = useTranslations("explore.onward");
  const next = NEXT[from];
  return (
    <div className="mt-10 flex flex-wrap gap-3 border-t border-line pt-6">
      {next && (
        <ButtonLink kind="primary" href={`/cases/${caseId}/${next}`}>
          {t(next)}
        </ButtonLink>
      )}
      {exerciseId && (
        <ButtonLink kind={next ? "secondary" : "primary"} href={`/exercises/${exerciseId}/estimate`}>
          {t("estimate")}
        </ButtonLink>
      )}
    </div>
  );
}
