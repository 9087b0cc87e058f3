import { getTranslations } from "next-intl/server";
import { Notice } from "@/components/ui/notice";
import type { Exercise } from "@/lib/contract/exercises";
import { shortHash } from "@/lib/core/short-hash";

/** Says so where the case is no longer the file that was frozen when round 1 opened: what people read is not what earlier answers were given on. */
export async function CaseChanged({ exercise: { caseFile } }: { exercise: Pick<Exercise, "caseFile"> }) {
  const t = await getTranslations("app.caseChanged");
  if (caseFile.state !== "changed") return null;
  return (
    <aside aria-label={t("word")} className="mx-auto mt-4 max-w-[42rem] px-4">
      <Notice tone="warn" word={t("word")}>
        {t("text", { hash: shortHash(caseFile.hash) })}
      </Notice>
    </aside>
  );
}
