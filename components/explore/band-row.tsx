import { useTranslations } from "next-intl";
import type { BandReading, Case } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";
import { Band, NoBand } from "./band-scale";
import { evidenceHref } from "./evidence-href";
import { bareLikelihood } from "./likelihood";
import { Said } from "./said";

type Props = { theCase: Case; reading: BandReading; lexicon: string };

function Claims({ theCase, reading }: Omit<Props, "lexicon">) {
  return reading.claims.map((claim) => (
    <a key={claim} href={evidenceHref(theCase.id, { claim })} className="num finger justify-center py-1 text-xs text-accent underline max-tablet:justify-start">
      {claim}
    </a>
  ));
}

/** Who says it, of which event of his own, in which words. */
function Who({ theCase, reading }: Omit<Props, "lexicon">) {
  const t = useTranslations("explore.bands");
  const separator = useTranslations("explore")("separator");
  const voice = theCase.voices.find((one) => one.id === reading.voice);
  return (
    <div className="text-sm">
      <h3 className="font-semibold">{voice?.name}</h3>
      <p className="text-ink-2">{t("event", { event: reading.event })}</p>
      <p>
        {theCase.phrases
          .filter((phrase) => reading.phrases.includes(phrase.id))
          .map((phrase, index) => (
            <span key={phrase.id}>
              {index > 0 && separator}
              <Said text={phrase.printed} lang={theCase.language} />
            </span>
          ))}
      </p>
      <p className="flex flex-wrap gap-x-3">
        <Claims theCase={theCase} reading={reading} />
      </p>
    </div>
  );
}

/** Where the band stands among the scenarios: our reading, and the default one first. */
function Mapping({ theCase, reading }: Omit<Props, "lexicon">) {
  const t = useTranslations("explore.bands");
  const label = (id: string) => theCase.scenarios.find((one) => one.id === id)?.label ?? id;
  const mappings = [...reading.mappings].sort((one, other) => Number(other.default) - Number(one.default));
  if (mappings.length === 0) {
    return (
      <p>
        {t("noMapping")} <LayerTag layer="coded" />
      </p>
    );
  }
  return mappings.map((mapping) => (
    <p key={mapping.id}>
      {t(mapping.default ? "mapping" : "otherMapping", { scenarios: mapping.scenarios.map(label).join(" + ") })} <LayerTag layer="coded" />{" "}
      {mapping.note}
    </p>
  ));
}

/** Where no band is, the rules are named only; their words stand once, below all rows. */
function RuleLinks({ ids }: { ids: readonly string[] }) {
  const t = useTranslations("explore.bands");
  return ids.map((id) => (
    <a key={id} href={`#rule-${id}`} className="ms-1 text-accent underline">
      {t("ruleName", { id })}
    </a>
  ));
}

/** One reading: the voice and its event, the band or "not stated", and below it the rule, the mapping and the caveat. */
export function BandRow({ theCase, reading, lexicon }: Props) {
  const t = useTranslations("explore.bands");
  const rules = theCase.rules.filter((rule) => reading.rules.includes(rule.id));
  return (
    <li className="grid gap-x-8 gap-y-1 border-t border-line py-4 md:grid-cols-[18rem_1fr]">
      <Who theCase={theCase} reading={reading} />
      <div className="min-w-0">
        {reading.band ? <Band id={reading.id} band={reading.band} /> : <NoBand says={bareLikelihood(theCase.phrases.filter(({ id }) => reading.phrases.includes(id)))} />}
        <div className="mt-1 flex flex-col gap-1 text-xs text-ink-2">
          {reading.term && (
            <p className="font-medium text-ink">
              {t("term", { term: reading.term, lexicon })}
              {reading.weak && ` ${t("weak")}`}
            </p>
          )}
          {reading.band && rules.map((rule) => <p key={rule.id}>{t("rule", { id: rule.id, text: rule.text })}</p>)}
          {reading.band && <Mapping theCase={theCase} reading={reading} />}
          <p>
            {reading.caveat} {!reading.band && <RuleLinks ids={reading.rules} />}
          </p>
        </div>
      </div>
    </li>
  );
}
