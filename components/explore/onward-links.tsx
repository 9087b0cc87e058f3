import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import { ButtonLink } from "../ui/button";
import { partsOf, type CasePart, type PartsCase } from "./case-parts";

type Props = { theCase: Pick<Case, "id"> & PartsCase; exercise: Pick<Exercise, "id" | "dataSource"> | undefined; from: CasePart };

/** The part after this one; none after the last, and none leads back to the first. */
function partAfter(from: CasePart, theCase: PartsCase): Exclude<CasePart, "brief"> | undefined {
  const parts = partsOf(theCase);
  const next = parts[parts.indexOf(from) + 1];
  return next === "brief" ? undefined : next;
}

/** The ways on at the end of a part: the next part, and one's own estimate, or what others said where one cannot add to it. */
export function OnwardLinks({ theCase, exercise, from }: Props) {
  const t = useTranslations("explore.onward");
  const next = partAfter(from, theCase);
  const page = exercise?.dataSource ? "compare" : "estimate";
  return (
    <div className="mt-10 flex flex-wrap gap-3 border-t border-line pt-6">
      {next && (
        <ButtonLink kind="primary" href={`/cases/${theCase.id}/${next}`}>
          {t(next)}
        </ButtonLink>
      )}
      {exercise && (
        <ButtonLink kind={next ? "secondary" : "primary"} href={`/exercises/${exercise.id}/${page}`}>
          {t(page)}
        </ButtonLink>
      )}
    </div>
  );
}
