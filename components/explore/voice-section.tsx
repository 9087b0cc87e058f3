import { useTranslations } from "next-intl";
import Link from "next/link";
import type { Case, Voice } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";
import { evidenceHref } from "./evidence-href";
import { PlaceLink } from "./place-link";
import { Said } from "./said";
import { sourceHref } from "./source-quote";

type Props = { theCase: Case; voice: Voice; lexicon: string | undefined };

/** How the source prints the name, and what we make of it. */
function Name({ theCase, voice }: Pick<Props, "theCase" | "voice">) {
  const t = useTranslations("explore");
  return (
    <>
      {voice.variants.length > 0 && (
        <p className="text-sm text-ink-2">
          {t("printedAs")}{" "}
          {voice.variants.map((variant, index) => (
            <span key={variant.printed}>
              {index > 0 && t("separator")}
              <Said text={variant.printed} lang={theCase.language} /> (<PlaceLink href={sourceHref(theCase, variant.place)}>{t("paragraph", { number: variant.place.paragraph })}</PlaceLink>)
            </span>
          ))}
        </p>
      )}
      {voice.nameNote && (
        <p className="max-w-[42rem] text-sm text-ink-2">
          {voice.nameNote} {voice.nameLayer !== "said" && <LayerTag layer={voice.nameLayer} />}
        </p>
      )}
    </>
  );
}

/** The voice's claims by number. Each id was the claim's own address here once: an old link lands on the way to it. */
function Claims({ theCase, voice, lexicon }: Pick<Props, "theCase" | "voice" | "lexicon">) {
  const t = useTranslations("explore.voices.claims");
  const claims = theCase.claims.filter((claim) => claim.voice === voice.id);
  if (claims.length === 0) return <p className="text-ink-3">{t("none")}</p>;
  return (
    <>
      <Link href={evidenceHref(theCase.id, { query: { voice: voice.id }, lexicon })} className="inline-flex min-h-11 min-w-11 items-center text-accent underline tablet:min-h-8">
        {t("all", { count: claims.length })}
      </Link>
      <ul className="flex flex-wrap gap-x-3">
        {claims.map(({ id, paraphrase }) => (
          <li key={id} id={id} className="scroll-mt-16 target:bg-accent-soft target:outline-4 target:outline-accent-soft">
            <a href={evidenceHref(theCase.id, { lexicon, claim: id })} aria-label={t("one", { id, text: paraphrase })} className="num finger justify-center py-1.5 text-xs text-ink-2 underline decoration-line-strong hover:text-ink hover:decoration-ink">
              {id}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A voice in short: who it is, how its name is printed, and the way to its claims. */
export function VoiceSection({ theCase, voice, lexicon }: Props) {
  const t = useTranslations("explore");
  return (
    <li id={voice.id} className="grid scroll-mt-4 gap-x-10 gap-y-2 border-t border-line py-4 target:bg-accent-soft md:grid-cols-[1fr_20rem]">
      <div>
        <h3 className="font-semibold">{voice.name}</h3>
        <p className="text-sm text-ink-2">{voice.role ?? t(`voiceKind.${voice.kind}`)}</p>
        <Name theCase={theCase} voice={voice} />
      </div>
      <div className="text-sm">
        <Claims theCase={theCase} voice={voice} lexicon={lexicon} />
      </div>
    </li>
  );
}
