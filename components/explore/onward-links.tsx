import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import type { Exercise } from "@/lib/contract/exercises";
import { ButtonLink } from "../ui/button";

type Part = "brief" | "scenarios" | "voices" | "evidence";
type Props = { theCase: Pick<Case, "id" | "voices" | "claims">; exercise: Pick<Exercise, "id" | "dataSource"> | undefined; from: Part };

/** The part after this one; a case that quotes nobody has neither voices nor evidence. */
function partAfter(from: Part, { voices, claims }: Props["theCase"]): Exclude<Part, "brief"> | undefined {
  if (from === "brief") return "scenarios";
  if (from === "scenarios" && voices.length > 0) return "voices";
  return from === "voices" && claims.length > 0 ? "evidence" : undefined;
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
