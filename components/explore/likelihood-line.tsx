import { useTranslations } from "next-intl";
import { intervalText } from "./interval-text";
import type { Likelihood } from "./likelihood";

/** How likely the voice says it is, in words, with the band that the words have in the lexicon and the event they are said of. */
export function LikelihoodLine({ likelihood, lexicon }: { likelihood: Likelihood; lexicon: string }) {
  const t = useTranslations("explore.likelihood");
  if (likelihood.kind === "band") {
    return (
      <p className="text-sm">
        <span className="font-medium">{t("band", { term: likelihood.term, interval: intervalText(likelihood.band), lexicon })}</span>{" "}
        <span className="text-ink-3">{t("of", { event: likelihood.event })}</span>
      </p>
    );
  }
  if ("printed" in likelihood) return <p className="text-sm font-medium">{t(likelihood.kind, { printed: likelihood.printed, lexicon })}</p>;
  return <p className="text-sm font-medium">{t(likelihood.kind)}</p>;
}
