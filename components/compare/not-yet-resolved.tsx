import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { RefreshOnChange } from "./refresh-on-change";

/** A page that waits until it is decided what happened, and opens by itself then; or says that it cannot be decided, where that is so. */
export function NotYetResolved({ exerciseId, isDecided }: { exerciseId: string; isDecided: boolean }) {
  const t = useTranslations(isDecided ? "resolve.undecidable" : "resolve.notYet");
  const resolve = useTranslations("resolve");
  const page = (name: string) => `/exercises/${exerciseId}/${name}`;
  const actions = (
    <>
      {isDecided && (
        <ButtonLink kind="primary" href={page("post-mortem")}>
          {resolve("postMortem")}
        </ButtonLink>
      )}
      <ButtonLink href={page("compare")}>{resolve("compare")}</ButtonLink>
    </>
  );
  return (
    <EmptyState title={t("title")} action={actions}>
      <p>{t("text")}</p>
      <RefreshOnChange exerciseId={exerciseId} />
    </EmptyState>
  );
}
