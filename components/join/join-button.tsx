import { useTranslations } from "next-intl";
import { Button } from "../ui/button";
import type { Refusal } from "./use-join";

/** The button that sends a form of this page, and beside it why it was refused where no field says so. */
export function JoinButton({ label, isSending, refusal }: { label: string; isSending: boolean; refusal: Refusal | null }) {
  const t = useTranslations("join");
  const problems = useTranslations("problems");
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Button kind="primary" type="submit" aria-disabled={isSending || undefined} className="min-w-32 max-tablet:w-full">
        {isSending ? t("joining") : label}
      </Button>
      <p role="status" className="text-sm text-danger">
        {refusal && refusal.name === null && problems(refusal.code)}
      </p>
    </div>
  );
}
