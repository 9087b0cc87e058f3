"use client";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { SectionHeading } from "@/components/ui/section-heading";
import type { DiscussionAnswer } from "@/lib/contract/comments";
import type { Exercise } from "@/lib/contract/exercises";
import { valueOf } from "./about";
import { CommentItem } from "./comment-item";
import type { DiscussedCase } from "./discussed-case";
import { RationaleList } from "./rationale-list";
import { SaySomething } from "./say-something";
import { commentsUnder, SubjectFilter } from "./subject-filter";
import { useDiscussion } from "./use-discussion";

type Props = { exercise: Pick<Exercise, "id" | "privacy">; theCase: DiscussedCase; discussion: DiscussionAnswer; moderates: boolean };

/** Why people answered as they did, and what they say to each other; it opens with the numbers. */
export function DiscussionSection({ exercise, theCase, discussion: { rationales, comments, mayWrite }, moderates }: Props) {
  const t = useTranslations("discussion");
  const problems = useTranslations("problems");
  const { working, run } = useDiscussion();
  const [about, setAbout] = useState("");
  const [filter, setFilter] = useState<string | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const discuss = (claim: string) => {
    setAbout(valueOf({ claim }));
    field.current?.focus();
  };
  const cites = rationales.map((rationale) => rationale.cites);
  return (
    <div className="mt-14 grid gap-x-14 gap-y-10 min-[1080px]:grid-cols-2">
      <section aria-labelledby="reasons" className="min-w-0">
        <SectionHeading id="reasons">{t("reasons")}</SectionHeading>
        <p className="mt-1 text-sm text-ink-2">{t("reasonsHint")}</p>
        <RationaleList rationales={rationales} theCase={theCase} onDiscuss={mayWrite ? discuss : null} />
      </section>
      <section aria-labelledby="discussion" className="min-w-0">
        <SectionHeading id="discussion">{t("title")}</SectionHeading>
        <p className="mt-1 text-sm text-ink-2">{mayWrite ? t("hint", { privacy: exercise.privacy }) : t("resting")}</p>
        <SubjectFilter theCase={theCase} comments={comments} value={filter} onChange={setFilter} />
        <ul className="mt-2">
          {commentsUnder(comments, filter).map((comment) => (
            <CommentItem key={comment.id} exerciseId={exercise.id} theCase={theCase} comment={comment} moderates={moderates} run={run} />
          ))}
        </ul>
        {mayWrite && <SaySomething exerciseId={exercise.id} theCase={theCase} cites={cites} about={about} onAbout={setAbout} field={field} run={run} isWorking={working.kind === "working"} />}
        <p role="status" className="mt-2 min-h-5 text-sm text-danger">
          {working.kind === "refused" && problems(working.code)}
        </p>
      </section>
    </div>
  );
}
