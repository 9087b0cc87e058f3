import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import { LayerTag } from "../ui/layer-tag";
import { SectionHeading } from "../ui/section-heading";
import { evidenceHref } from "./evidence-href";

type Props = { theCase: Pick<Case, "id" | "claims" | "voices">; basis: readonly string[] };

/** The claims that a tree stands on, each leading to its place in the evidence. */
export function TreeBasis({ theCase, basis }: Props) {
  const t = useTranslations("explore");
  const claims = theCase.claims.filter(({ id }) => basis.includes(id));
  return (
    <section aria-labelledby="basis" className="mt-14 max-w-[50rem]">
      <SectionHeading id="basis">{t("pathways.basis.title")}</SectionHeading>
      <p className="mt-1 text-sm text-ink-2">
        {t(claims.length > 0 ? "pathways.basis.text" : "pathways.basis.none")} <LayerTag layer="coded" />
      </p>
      <ul className="mt-3 flex flex-col gap-3">
        {claims.map(({ id, paraphrase, voice, place }) => (
          <li key={id}>
            <p>{paraphrase}</p>
            <p className="text-sm text-ink-3">
              {theCase.voices.find((one) => one.id === voice)?.name} · {t("paragraph", { number: place.paragraph })} ·{" "}
              <a href={evidenceHref(theCase.id, { claim: id })} className="num finger justify-center py-1 underline decoration-line-strong hover:text-ink hover:decoration-ink">
                {id}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
