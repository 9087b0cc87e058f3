import { useTranslations } from "next-intl";
import Link from "next/link";
import type { Case } from "@/lib/contract/cases";

/** One line on what the case rests on, and a way to what its source does not tell. */
export function DossierLine({ theCase }: { theCase: Case }) {
  const t = useTranslations("home.dossier");
  const named = theCase.voices.filter((voice) => voice.kind === "named").length;
  const cutOff = theCase.sources.some((source) => source.layer === "said" && !source.complete);
  return (
    <p className="mt-4 text-sm text-ink-3">
      {t("counts", { named, others: theCase.voices.length - named, claims: theCase.claims.length })} {cutOff && t("cutOff")}{" "}
      {theCase.gaps.length > 0 && (
        <Link href={`/cases/${theCase.id}/brief#gaps`} className="underline decoration-line-strong hover:text-ink">
          {t("gaps")}
        </Link>
      )}
    </p>
  );
}
