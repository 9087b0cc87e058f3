"use client";
import { useLocale, useTranslations } from "next-intl";
import { FigurePanel } from "@/components/compare/figure-panel";
import { SlideBarsFigure } from "@/components/figures/slide-bars";
import type { Case } from "@/lib/contract/cases";
import type { Comparison } from "@/lib/contract/comparison";
import type { Exercise } from "@/lib/contract/exercises";
import { directionOf } from "@/lib/contract/languages";
import { poolBarsDescription } from "@/lib/figures/description";
import { methodLine } from "@/lib/figures/footer";
import type { FigureInput } from "@/lib/figures/input";
import { isolatedValues } from "@/lib/figures/isolated";
import { PAGE_PALETTE } from "@/lib/figures/palette";
import { crowdDrawn, slideBarsSpec } from "@/lib/figures/slide-bars";
import { poolBarsTitle } from "@/lib/figures/title";
import { forEverybody } from "./shown";
import { BIG, SMALL } from "./type";

type Props = { comparison: Comparison; theCase: Case; exercise: Exercise; question: string };

/** What is left of 16 : 9 between title and method, in layout pixels. */
const PICTURE = { width: 1152, height: 384 } as const;

/** After the release: what came out, with n and the method, and nobody marked as the reader. Phones get the figure of the page, which has its title inside. */
export function Slide({ comparison, theCase, exercise, question }: Props) {
  const t = useTranslations("figures");
  const locale = useLocale();
  const direction = directionOf(locale);
  const translate = isolatedValues((key, values) => t(key as Parameters<typeof t>[0], values), direction);
  const shown = { comparison: forEverybody(comparison), theCase, exercise, readings: [], lexiconName: "" };
  const input: FigureInput = { ...shown, translate, locale, direction };
  const spec = slideBarsSpec(input, PICTURE);
  const method = methodLine(input, crowdDrawn(spec));
  return (
    <div className="flex flex-1 flex-col justify-between gap-5">
      <div className="max-tablet:sr-only">
        <div aria-hidden="true" className="mb-[1.2cqi] h-1 w-13 bg-ink" />
        <h1 className={`${BIG} font-head text-balance`}>{poolBarsTitle(input)}</h1>
        <p className={`${SMALL} mt-1 text-balance text-ink-2`}>
          <bdi>{exercise.title}</bdi> · <bdi>{question}</bdi>
        </p>
      </div>
      <div dir="ltr" className="max-tablet:hidden">
        <SlideBarsFigure spec={spec} palette={PAGE_PALETTE} description={poolBarsDescription(input, method)} />
      </div>
      <div className="tablet:hidden">
        <FigurePanel figure="pool-bars" {...shown} />
      </div>
      <p className={`${SMALL} border-t border-line pt-[0.8cqi] text-ink-2 max-tablet:hidden`}>{method}</p>
    </div>
  );
}
