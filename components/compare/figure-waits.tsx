import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { problemKey } from "./problem-key";

/** In the place of a figure whose numbers are on their way, did not arrive, or may not be seen yet. */
export function FigureWaits({ error, retry }: { error: Error | null; retry: () => void }) {
  const t = useTranslations("compare.figure");
  const problems = useTranslations("problems");
  const isEarly = error !== null && problemKey(error) === "not_resolved";
  return (
    <div role="status" className="flex min-h-[26rem] max-w-[776px] flex-col items-start justify-center gap-3 rounded-md border border-line bg-surface p-6 text-ink-2">
      <p>{isEarly ? problems("not_resolved") : t(error ? "notLoaded" : "loading")}</p>
      {error && !isEarly && <Button onClick={retry}>{t("again")}</Button>}
    </div>
  );
}
