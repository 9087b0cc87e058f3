import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_data/actor";
import { CleanUpSection } from "@/components/facilitate/clean-up-section";
import { Cockpit } from "@/components/facilitate/cockpit/cockpit";
import { NotFacilitator } from "@/components/facilitate/cockpit/not-facilitator";
import { ResolveSection } from "@/components/facilitate/resolve/resolve-section";
import { PageMain } from "@/components/ui/page-main";
import { linksOptions } from "@/lib/client/cockpit";
import { FilledCache } from "@/lib/client/filled-cache";
import type { Exercise } from "@/lib/contract/exercises";
import type { Actor } from "@/lib/server/actor";
import { readLog } from "@/lib/server/exercise-log";
import { isFacilitator } from "@/lib/server/facilitator";
import { listLinks } from "@/lib/server/links";
import { readReleaseViews } from "@/lib/server/release-views";
import { readResolution } from "@/lib/server/resolution";
import { readRoster } from "@/lib/server/roster";
import { readTurnout } from "@/lib/server/turnout";
import { exerciseWithCase, type ExercisePageProps } from "../exercise";
import { FacilitatorMessages } from "../facilitator-messages";
import { Settings } from "./settings";

export async function generateMetadata({ params }: ExercisePageProps): Promise<Metadata> {
  const [{ exercise }, t] = await Promise.all([exerciseWithCase((await params).id), getTranslations("facilitate")]);
  return { title: t("metaTitle", { exercise: exercise.title }) };
}

async function readAll(actor: Actor, exercise: Exercise) {
  const { id } = exercise;
  const [turnout, roster, log, { releases: seen }, links, resolution] = await Promise.all([readTurnout(actor, id), readRoster(actor, id), readLog(id), readReleaseViews(actor, id), listLinks(actor, id), readResolution(id)]);
  return { exercise, turnout, roster, log, seen, links, resolution, nowMs: Date.now() };
}

/** The facilitator's cockpit; for everybody else how one becomes a facilitator. */
export default async function FacilitatePage({ params }: ExercisePageProps) {
  const { exercise, theCase } = await exerciseWithCase((await params).id);
  const actor = await currentActor();
  const { id } = exercise;
  if (!exercise.invited || !(await isFacilitator(actor, exercise))) {
    return (
      <PageMain>
        <NotFacilitator exerciseId={id} owned={exercise.invited} />
      </PageMain>
    );
  }
  const { links, nowMs, resolution, ...first } = await readAll(actor, exercise);
  const isOver = !exercise.dryRun && (exercise.stage === "closed" || exercise.stage === "resolved");
  return (
    <PageMain>
      <FacilitatorMessages>
        <FilledCache queryKey={linksOptions(id).queryKey} data={links}>
          <Cockpit first={first} nowMs={nowMs} />
        </FilledCache>
        {isOver && <ResolveSection exerciseId={id} theCase={{ scenarios: theCase.scenarios, ordered: theCase.ordered }} resolution={resolution} />}
        <Settings exercise={first.exercise} theCase={theCase} turnout={first.turnout} />
        <CleanUpSection exercise={{ id, title: exercise.title }} />
      </FacilitatorMessages>
    </PageMain>
  );
}
