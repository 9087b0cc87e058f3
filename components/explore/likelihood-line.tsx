import { useTranslations } from "next-intl";
import { intervalText } from "./interval-text";
import type { Likelihood } from "./likelihood";
import { Said } from "./said";

type Props = { likelihood: Likelihood; lexicon: string; lang: string };

/** How likely the voice says it is, in words, with the band that the words have in the lexicon and the event they are said of. */
export function LikelihoodLine({ likelihood, lexicon, lang }: Props) {
  const t = useTranslations("explore.likelihood");
  if (likelihood.kind === "band") {
    return (
      <p className="text-sm">
        <span className="font-medium">{t("band", { term: likelihood.term, interval: intervalText(likelihood.band), lexicon })}</span>{" "}
        <span className="text-ink-3">{t("of", { event: likelihood.event })}</span>
      </p>
    );
  }
  if (!("printed" in likelihood)) return <p className="text-sm font-medium text-ink-2">{t(likelihood.kind)}</p>;
  return (
    <p className="text-sm font-medium">
      {likelihood.printed !== null && (
        <>
          <Said text={likelihood.printed} lang={lang} />:{" "}
        </>
      )}
      {t(likelihood.kind, { lexicon })}
    </p>
  );
}
