import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

/** In the place of a figure whose numbers are on their way, or did not arrive. */
export function FigureWaits({ failed, retry }: { failed: boolean; retry: () => void }) {
  const t = useTranslations("compare.figure");
  return (
    <div role="status" className="flex min-h-[26rem] max-w-[776px] flex-col items-start justify-center gap-3 rounded-md border border-line bg-surface p-6 text-ink-2">
      <p>{t(failed ? "notLoaded" : "loading")}</p>
      {failed && <Button onClick={retry}>{t("again")}</Button>}
    </div>
  );
}
