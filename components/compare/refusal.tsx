import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { NotYetResolved } from "./not-yet-resolved";
import { RefreshOnChange } from "./refresh-on-change";
import type { Case } from "@/lib/contract/cases";
import type { problemKey } from "./problem-key";

type Props = {
  code: ReturnType<typeof problemKey>;
  /** The page that stays closed. */
  place: "compare" | "outcome" | "scores" | "postMortem";
  exerciseId: string;
  theCase: Pick<Case, "id" | "scenarios">;
  /** Whether it is decided what happened: a page that is closed nevertheless was decided to be ambiguous. */
  isDecided?: boolean;
  /** Another way on, before the others. */
  children?: ReactNode;
};

/** Why a page does not open, and the way on. Before one's own estimate it says what the estimate is good for. */
export function Refusal({ code, place, exerciseId, theCase, isDecided = false, children }: Props) {
  const t = useTranslations(place);
  const compare = useTranslations("compare");
  const problems = useTranslations("problems");
  const page = (name: string) => `/exercises/${exerciseId}/${name}`;
  if (code === "estimate_first") {
    const actions = (
      <>
        <ButtonLink kind="primary" href={page("estimate")}>
          {t("closed.estimate")}
        </ButtonLink>
        <ButtonLink href={`/cases/${theCase.id}/brief`}>{t("closed.read")}</ButtonLink>
      </>
    );
    return (
      <EmptyState title={t("closed.title")} action={actions}>
        <p>{t("closed.text", { count: theCase.scenarios.length })}</p>
      </EmptyState>
    );
  }
  if (code === "not_released") {
    return (
      <EmptyState title={compare("waiting.title")} action={<ButtonLink href={page("estimate")}>{compare("waiting.estimate")}</ButtonLink>}>
        <p>{compare("waiting.text")}</p>
        <RefreshOnChange exerciseId={exerciseId} />
      </EmptyState>
    );
  }
  if (code === "not_resolved") return <NotYetResolved exerciseId={exerciseId} isDecided={isDecided} />;
  const actions = (
    <>
      {children}
      <ButtonLink href={page("compare")}>{compare("failed.everything")}</ButtonLink>
    </>
  );
  return (
    <EmptyState title={t("failed.title")} action={actions}>
      <p>{problems(code)}</p>
    </EmptyState>
  );
}
