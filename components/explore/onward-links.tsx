import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import { ButtonLink } from "../ui/button";

type Part = "brief" | "scenarios" | "voices";
type Props = { theCase: Pick<Case, "id" | "voices">; exercise: Pick<Exercise, "id" | "dataSource"> | undefined; from: Part };

/** The part after this one; a case that quotes nobody has no voices. */
function partAfter(from: Part, { voices }: Props["theCase"]): "scenarios" | "voices" | undefined {
  if (from === "brief") return "scenarios";
  return from === "scenarios" && voices.length > 0 ? "voices" : undefined;
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
