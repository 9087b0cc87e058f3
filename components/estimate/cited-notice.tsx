import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import type { Evidence } from "./evidence-items";
import type { CitedFromAddress } from "./use-cite-from-address";

/** Says that a claim from the evidence joined the draft, and leads back to it. The region is there before its words: only then they are announced. */
export function CitedNotice({ evidence, cited }: { evidence: Evidence; cited: CitedFromAddress | null }) {
  const t = useTranslations("estimate.cites");
  const item = evidence.items.find(({ claimId }) => claimId === cited?.claimId);
  return (
    <div role="status" className={item ? "mb-4" : undefined}>
      {cited && item && (
        <Notice tone="ok">
          {t(cited.already ? "alreadyCited" : "justCited", { claim: t("claim", { voice: item.voice, paragraph: item.paragraph }) })}{" "}
          <a href={item.href} className="text-accent underline">
            {t("backToClaim")}
          </a>
        </Notice>
      )}
    </div>
  );
}
