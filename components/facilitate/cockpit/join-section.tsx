"use client";
import { useTranslations } from "next-intl";
import { problemKey } from "@/components/compare/problem-key";
import { Moment } from "@/components/facilitate/moment";
import { codeOf, useKeptLinks } from "@/components/facilitate/use-kept-links";
import { Button } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { useNewCode } from "@/lib/client/cockpit";
import type { Exercise } from "@/lib/contract/exercises";
import { LinkList } from "./link-list";
import { NewLink } from "./new-link";

type Props = { exercise: Pick<Exercise, "id" | "teams">; nowMs: number };

/** How people come in: the spoken code and the links. Codes and addresses are known to the browsers alone that made them. */
export function JoinSection({ exercise, nowMs }: Props) {
  const t = useTranslations("facilitate.join");
  const { kept, keep } = useKeptLinks(exercise.id);
  return (
    <section aria-labelledby="join">
      <div className="border-b border-ink-3 pb-2">
        <SectionHeading id="join">{t("title")}</SectionHeading>
      </div>
      <Code exerciseId={exercise.id} code={codeOf(kept, nowMs)} onNew={(joinCode) => keep({ joinCode })} />
      <LinkList exercise={exercise} kept={kept} />
      <NewLink exercise={exercise} onMade={(made) => keep({ links: [made] })} />
    </section>
  );
}

type CodeProps = { exerciseId: string; code: ReturnType<typeof codeOf>; onNew: (code: NonNullable<ReturnType<typeof codeOf>>) => void };

function Code({ exerciseId, code, onNew }: CodeProps) {
  const t = useTranslations("facilitate.join");
  const problems = useTranslations("problems");
  const { mutate, isPending, error } = useNewCode(exerciseId);
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line py-4">
      {code && (
        <p className="text-number font-head">
          <bdi dir="ltr">{code.code}</bdi>
        </p>
      )}
      <div className="min-w-0 flex-1 basis-40 text-sm text-ink-2">
        <p>{code ? t.rich("code", { time: () => <Moment at={code.expiresAt} /> }) : t("noCode")}</p>
        <p role="status">{error && problems(problemKey(error))}</p>
      </div>
      <Button aria-disabled={isPending || undefined} onClick={() => !isPending && mutate(undefined, { onSuccess: onNew })}>
        {t("newCode")}
      </Button>
    </div>
  );
}
