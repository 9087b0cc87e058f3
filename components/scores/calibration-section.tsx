import { useTranslations } from "next-intl";
import { MethodLink } from "@/components/compare/method-link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ScoresAnswer } from "@/lib/contract/scores";
import { CalibrationDiagram } from "./calibration-diagram";

type Props = { answer: ScoresAnswer; scenarios: number };

/** How often what people said came true: the diagram, its numbers beside it, and what one question cannot show. */
export function CalibrationSection({ answer, scenarios }: Props) {
  const t = useTranslations("scores.calibration");
  return (
    <section aria-labelledby="calibration" className="mt-14">
      <SectionHeading id="calibration">{t("title")}</SectionHeading>
      <p className="mt-2 max-w-prose">{t("text")}</p>
      <p className="mt-2 max-w-prose border-s-[3px] border-warn ps-4 text-sm text-ink-2">{t("oneQuestion", { people: answer.n, simulated: answer.simulated, scenarios })}</p>
      <CalibrationDiagram bins={answer.calibration.bins} title={t("figure")} caption={t("whisker")}>
        <MethodLink method="calibration" exerciseId={answer.exerciseId}>
          {t("how")}
        </MethodLink>
      </CalibrationDiagram>
    </section>
  );
}
