"use client";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ClosesIn } from "@/components/facilitate/closes-in";
import { LogList } from "@/components/facilitate/log/log-list";
import { PageTitle } from "@/components/ui/page-title";
import { useCockpitData, type CockpitData } from "@/lib/client/cockpit-data";
import type { Exercise } from "@/lib/contract/exercises";
import { directionOf } from "@/lib/contract/languages";
import type { Turnout } from "@/lib/contract/roster";
import { AnotherRound } from "./another-round";
import { CommandBar } from "./command-bar";
import { DryRunBar } from "./dry-run-bar";
import { DryRunSection } from "./dry-run-section";
import { Everyone } from "./everyone";
import { JoinSection } from "./join-section";
import { NeedsAWord } from "./needs-a-word";
import { nowOf, type Now } from "./now";
import { PublishSection } from "./publish-section";
import { SeenSection } from "./seen-section";
import { Steps } from "./steps";
import { ViewAs } from "./view-as";

/** `first`: what the server read for the first drawing. `nowMs`: its clock then. */
type Props = { first: CockpitData; nowMs: number };

/** While the numbers of the round that is spoken of are nobody's but their authors'. */
const WHILE_HIDDEN: readonly Now["kind"][] = ["not-open", "open", "closed"];

/** Two columns, each as long as it is; on narrow screens one, in which the people come first. */
const COLUMN = "flex min-w-0 flex-col gap-y-12 max-[60rem]:contents";

/** The facilitator's page: what is happening, who needs a word, what can be done. It knows who has answered, and never what. */
export function Cockpit({ first, nowMs }: Props) {
  const t = useTranslations("facilitate");
  const { exercise, turnout, roster, log, seen } = useCockpitData(first);
  return (
    <>
      <Head exercise={exercise} turnout={turnout} nowMs={nowMs} />
      <DryRunBar exercise={exercise} turnout={turnout} />
      <CommandBar exercise={exercise} turnout={turnout} />
      <Steps exercise={exercise} turnout={turnout} />
      <AnotherRound exercise={exercise} />
      <div className="mt-10 grid grid-cols-1 gap-x-14 gap-y-12 min-[60rem]:grid-cols-2">
        <div className={COLUMN}>
          <div className="max-[60rem]:order-first">
            <NeedsAWord exercise={exercise} roster={roster} />
          </div>
          <JoinSection exercise={exercise} nowMs={nowMs} />
          <ViewAs exerciseId={exercise.id} />
        </div>
        <div className={COLUMN}>
          <div className="max-[60rem]:order-first">
            <Everyone exercise={exercise} roster={roster} />
          </div>
          <DryRunSection exercise={exercise} turnout={turnout} />
          <SeenSection releases={seen} />
          <PublishSection exercise={exercise} />
          <LogList entries={log} />
        </div>
      </div>
      {WHILE_HIDDEN.includes(nowOf(exercise).kind) && <p className="mt-10 text-sm text-ink-2">{t("whoNotWhat")}</p>}
    </>
  );
}

function Head({ exercise, turnout, nowMs }: { exercise: Exercise; turnout: Turnout; nowMs: number }): ReactNode {
  const t = useTranslations("facilitate");
  const { kind, round } = nowOf(exercise);
  const { answered, people, simulated } = turnout;
  const facts = t("facts", { title: exercise.title, protocol: t(`protocols.${exercise.protocol}`), rounds: exercise.rounds.length, privacy: t(`privacies.${exercise.privacy}`), k: exercise.k });
  return (
    <div className="mb-5">
      <PageTitle over={<span dir={directionOf(useLocale())}>{facts}</span>}>{t(`now.${kind}`, { round, answered, people })}</PageTitle>
      <p className="mt-1 min-h-6 text-base text-ink-2">
        {kind === "open" ? <ClosesIn closesAt={exercise.round.closesAt} nowMs={nowMs} /> : !exercise.dryRun && t(`next.${kind}`, { round: round + 1 })}
        {simulated.people > 0 && <span className="text-ink-3 not-first:ms-2">{t("simulated", simulated)}</span>}
      </p>
    </div>
  );
}
