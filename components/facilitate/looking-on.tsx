import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { Notice } from "@/components/ui/notice";

/** Tells a facilitator that he sees what participants see, and that nothing can be sent from here. */
export function LookingOn({ exerciseId }: { exerciseId: string }) {
  const t = useTranslations("facilitate.lookingOn");
  const back = (words: ReactNode) => (
    <Link href={`/exercises/${exerciseId}/facilitate`} className="underline">
      {words}
    </Link>
  );
  return <Notice word={t("word")}>{t.rich("text", { back })}</Notice>;
}
