import { useTranslations } from "next-intl";
import type { BandReading, Case, Voice } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";
import { ClaimCard } from "./claim-card";
import { Said } from "./said";

type Props = { theCase: Case; voice: Voice; readings: readonly BandReading[]; lexicon: string };

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
              {index > 0 && ", "}
              <Said text={variant.printed} lang={theCase.language} /> ({t("paragraph", { number: variant.place.paragraph })})
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

/** A voice: who it is, how its name is printed, and every claim it makes. */
export function VoiceSection({ theCase, voice, readings, lexicon }: Props) {
  const t = useTranslations("explore");
  const claims = theCase.claims.filter((claim) => claim.voice === voice.id);
  return (
    <section id={voice.id} aria-labelledby={`${voice.id}-name`} className="scroll-mt-4">
      <h3 id={`${voice.id}-name`} className="text-base font-head">
        {voice.name}
      </h3>
      <p className="text-sm text-ink-2">{voice.role ?? t(`voiceKind.${voice.kind}`)}</p>
      <Name theCase={theCase} voice={voice} />
      <ul className="mt-3">
        {claims.map((claim) => (
          <ClaimCard key={claim.id} theCase={theCase} claim={claim} readings={readings} lexicon={lexicon} />
        ))}
      </ul>
    </section>
  );
}
