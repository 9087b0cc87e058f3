import { useTranslations } from "next-intl";
import { Tile } from "@/components/ui/tile";
import type { Rationale } from "@/lib/contract/comments";
import { percentNumberText } from "@/lib/core/percent-text";
import { CitedClaims } from "./cited-claims";
import type { DiscussedCase } from "./discussed-case";

type Props = {
  rationales: readonly Rationale[];
  theCase: DiscussedCase;
  /** Begins a comment on a claim; null where nothing may be said now. */
  onDiscuss: ((claim: string) => void) | null;
};

/** Why people answered as they did, each with his shares and without a name; the far ends come first. */
export function RationaleList({ rationales, theCase, onDiscuss }: Props) {
  const t = useTranslations("discussion");
  if (rationales.length === 0) return <p className="mt-2 text-sm text-ink-3">{t("noReasons")}</p>;
  return (
    <ul className="mt-2">
      {rationales.map(({ weights, text, cites, mine }, index) => (
        <li key={index} className="border-t border-line py-3">
          <p className="num flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-3">
            {theCase.scenarios.map(({ id, label }, place) => (
              <span key={id} className="inline-flex items-center gap-1.5">
                <Tile index={place} ordered={theCase.ordered} size="sm" />
                <span className="sr-only">{label}</span>
                <bdi>{percentNumberText(weights[place] ?? 0)}</bdi>
              </span>
            ))}
            {mine && <span className="font-semibold text-accent">{t("yours")}</span>}
          </p>
          <p dir="auto" className="mt-1 max-w-prose break-words whitespace-pre-line">
            {text}
          </p>
          <CitedClaims theCase={theCase} cites={cites} onDiscuss={onDiscuss} />
        </li>
      ))}
    </ul>
  );
}
