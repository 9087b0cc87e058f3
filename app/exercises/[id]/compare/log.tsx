import { getTranslations } from "next-intl/server";
import { currentActor } from "@/app/_data/actor";
import { LogList } from "@/components/facilitate/log/log-list";
import { SeenCounts } from "@/components/facilitate/log/seen-counts";
import type { Exercise } from "@/lib/contract/exercises";
import { readLog } from "@/lib/server/exercise-log";
import { readReleaseViews } from "@/lib/server/release-views";
import { answerOf } from "../answer";

/** What facilitators did in a team exercise, and how many have seen what came out: open to everybody in it. */
export async function Log({ exercise: { id, invited } }: { exercise: Pick<Exercise, "id" | "invited"> }) {
  if (!invited) return null;
  const actor = await currentActor();
  const answer = await answerOf(() => readReleaseViews(actor, id));
  if ("refusal" in answer) return null;
  const t = await getTranslations("facilitate");
  return (
    <details className="mt-12 max-w-[42rem]">
      <summary className="inline-flex min-h-11 items-center text-accent underline">{t("log.show")}</summary>
      <LogList entries={await readLog(id)} />
      {answer.data.releases.length > 0 && (
        <div className="mt-6">
          <h3 className="text-sm font-semibold">{t("seen.title")}</h3>
          <SeenCounts releases={answer.data.releases} />
        </div>
      )}
    </details>
  );
}
