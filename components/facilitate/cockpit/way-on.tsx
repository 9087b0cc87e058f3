import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import type { Exercise } from "@/lib/contract/exercises";
import { nowOf } from "./now";

/** Where to go from here: to the numbers that are out, to the decision on what happened, and from that to what it was worth. */
export function WayOn({ exercise }: { exercise: Exercise }) {
  const t = useTranslations("facilitate.ways");
  const { kind } = nowOf(exercise);
  const page = (name: string) => `/exercises/${exercise.id}/${name}`;
  const isOut = exercise.rounds.some(({ releases }) => releases.length > 0);
  return (
    <>
      {kind === "over" && !exercise.dryRun && (
        <ButtonLink kind="primary" href="#resolve">
          {t("decide")}
        </ButtonLink>
      )}
      {kind === "resolved" && (
        <>
          <ButtonLink kind="primary" href={page("scores")} prefetch={false}>
            {t("scores")}
          </ButtonLink>
          <ButtonLink href={page("post-mortem")} prefetch={false}>
            {t("postMortem")}
          </ButtonLink>
        </>
      )}
      {isOut && (
        <ButtonLink href={page("compare")} prefetch={false}>
          {t("numbers")}
        </ButtonLink>
      )}
    </>
  );
}
