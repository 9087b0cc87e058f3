import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { currentLanguage } from "@/app/_data/language";
import { FigureChooser } from "@/components/methods/figure-chooser";
import { GalleryExample } from "@/components/methods/gallery-example";
import { PageTitle } from "@/components/ui/page-title";
import { SectionHeading } from "@/components/ui/section-heading";
import { FIGURE_IDS, type FigureId } from "@/lib/contract/figures";
import { EXAMPLES } from "@/lib/figures/gallery/examples";
import { galleryInput } from "@/lib/server/gallery";
import { PlainShell } from "../../../_shell/plain-shell";

type Props = { params: Promise<{ figure: string }> };

async function figureOf(params: Props["params"]): Promise<FigureId> {
  const { figure } = await params;
  return FIGURE_IDS.find((known) => known === figure) ?? notFound();
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [figure, t] = await Promise.all([figureOf(params), getTranslations("methods.figures.figure")]);
  return { title: t(`${figure}.name`), description: t(`${figure}.shows`) };
}

/** One figure: how to read it, and what it looks like for every example of the gallery. */
export default async function OneFigurePage({ params }: Props) {
  const [figure, language, t] = await Promise.all([figureOf(params), currentLanguage(), getTranslations("methods.figures")]);
  return (
    <PlainShell>
      <FigureChooser chosen={figure} />
      <PageTitle>{t(`figure.${figure}.name`)}</PageTitle>
      <p className="mt-4 max-w-[42rem] text-lg">{t(`figure.${figure}.shows`)}</p>
      <section aria-labelledby="read" className="mt-8">
        <SectionHeading id="read">{t("read")}</SectionHeading>
        <p className="mt-2 max-w-[42rem]">{t(`figure.${figure}.read`)}</p>
      </section>
      <section aria-labelledby="examples" className="mt-12">
        <SectionHeading id="examples">{t("examples")}</SectionHeading>
        <p className="mt-1 text-sm text-ink-2">{t("invented")}</p>
        {EXAMPLES.map((example) => (
          <GalleryExample key={example.id} figure={figure} example={example} input={galleryInput(example, language)} />
        ))}
      </section>
    </PlainShell>
  );
}
