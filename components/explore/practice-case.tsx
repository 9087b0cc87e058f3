import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import { ButtonLink } from "../ui/button";
import { scenarioSet } from "../ui/scenario-classes";
import { DossierLine } from "./dossier-line";
import { ScenarioRows } from "./scenario-rows";

type Props = {
  theCase: Case;
  /** The board on which it is put to people, and whether the reader has answered there. */
  board: { id: string; answered: boolean } | undefined;
};

/** The case that opens at once: its question as the headline, two ways in, and beside it what can happen. No crowd here. */
export function PracticeCase({ theCase, board }: Props) {
  const t = useTranslations("home");
  return (
    <div data-scenarios={scenarioSet(theCase.ordered, theCase.scenarios.length)} className="grid items-start gap-x-16 gap-y-12 pt-2 lg:grid-cols-[1fr_min(31rem,45%)] lg:pt-8">
      <div>
        <p className="text-sm text-ink-2">{t("over", { title: theCase.title })}</p>
        <h1 className="mt-2 max-w-[34rem] text-2xl font-head tablet:text-3xl">{theCase.headline}</h1>
        <p className="mt-4 max-w-[34rem] text-lg text-ink-2">{t("lede", { voices: theCase.voices.length, scenarios: theCase.scenarios.length })}</p>
        <div className="mt-6 flex flex-col gap-3 tablet:flex-row">
          {board?.answered && (
            <ButtonLink kind="primary" href={`/exercises/${board.id}/compare`}>
              {t("compare")}
            </ButtonLink>
          )}
          <ButtonLink kind={board?.answered ? "secondary" : "primary"} href={`/cases/${theCase.id}/brief`}>
            {t("read")}
          </ButtonLink>
          {board && !board.answered && <ButtonLink href={`/exercises/${board.id}/estimate`}>{t("straight")}</ButtonLink>}
        </div>
        {!board?.answered && <p className="mt-4 text-sm text-ink-3">{t("noAccount")}</p>}
      </div>
      <div>
        <ScenarioRows theCase={theCase} />
        <DossierLine theCase={theCase} />
      </div>
    </div>
  );
}
