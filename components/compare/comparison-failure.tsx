"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import type { Case } from "@/lib/contract/cases";
import { problemKey } from "./problem-key";
import { Refusal } from "./refusal";

type Props = { error: Error | null; exerciseId: string; theCase: Case; retry: () => void };

/** The comparison could not be read and nothing can stay in its place: why, another try, and the way back to everything. */
export function ComparisonFailure({ error, exerciseId, theCase, retry }: Props) {
  const t = useTranslations("compare.failed");
  const compare = useTranslations("compare");
  if (!error) return <p role="status">{compare("loading")}</p>;
  return (
    <Refusal code={problemKey(error)} place="compare" exerciseId={exerciseId} theCase={theCase}>
      <Button kind="primary" onClick={retry}>
        {t("retry")}
      </Button>
    </Refusal>
  );
}
