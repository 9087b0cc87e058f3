import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";
import type { Comment } from "@/lib/contract/comments";
import { aboutOf, isAbout, valueOf, type About } from "./about";
import type { DiscussedCase } from "./discussed-case";

type Props = { theCase: DiscussedCase; comments: readonly Comment[]; value: string | null; onChange: (value: string | null) => void };

const ALL = "all";

/** The subjects that something was said about, each with how much. */
function subjectsOf({ scenarios, claims }: DiscussedCase, comments: readonly Comment[], question: string): { value: string; label: string; count: number }[] {
  const named: { about: About; label: string }[] = [
    { about: {}, label: question },
    ...scenarios.map(({ id, label }) => ({ about: { scenario: id }, label })),
    ...claims.map(({ id, text }) => ({ about: { claim: id }, label: text })),
  ];
  return named
    .map(({ about, label }) => ({ value: valueOf(about), label, count: comments.filter((comment) => isAbout(comment, about)).length }))
    .filter(({ count }) => count > 0);
}

/** The comments under the chosen subject; all of them where none is chosen. */
export function commentsUnder(comments: readonly Comment[], value: string | null): readonly Comment[] {
  return value === null ? comments : comments.filter((comment) => isAbout(comment, aboutOf(value)));
}

/** Narrows the discussion to one subject, once there are several. */
export function SubjectFilter({ theCase, comments, value, onChange }: Props) {
  const t = useTranslations("discussion");
  const subjects = subjectsOf(theCase, comments, t("question"));
  if (subjects.length < 2) return null;
  return (
    <Select label={t("filter")} value={value === null ? ALL : `:${value}`} onChange={({ target }) => onChange(target.value === ALL ? null : target.value.slice(1))} className="mt-3 max-w-full">
      <option value={ALL}>{t("everything", { n: comments.length })}</option>
      {subjects.map((subject) => (
        <option key={subject.value} value={`:${subject.value}`}>
          {t("subject", { label: subject.label, n: subject.count })}
        </option>
      ))}
    </Select>
  );
}
