"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { Select } from "@/components/ui/select";
import { sendComment } from "@/lib/client/comments";
import type { Case } from "@/lib/contract/cases";
import type { DiscussionAnswer } from "@/lib/contract/comments";
import { CommentItem } from "./comment-item";
import { RationaleList } from "./rationale-list";
import { useDiscussion } from "./use-discussion";

type Props = { exerciseId: string; theCase: Pick<Case, "scenarios" | "ordered">; discussion: DiscussionAnswer; moderates: boolean };

function SaySomething({ exerciseId, theCase, run, isWorking }: Pick<Props, "exerciseId" | "theCase"> & { run: ReturnType<typeof useDiscussion>["run"]; isWorking: boolean }) {
  const t = useTranslations("discussion");
  const [text, setText] = useState("");
  const [scenario, setScenario] = useState("");
  const send = async () => {
    if (text.trim() !== "" && (await run(() => sendComment(exerciseId, { text, scenario })))) setText("");
  };
  return (
    <form
      className="mt-4 flex max-w-prose flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Select label={t("about")} value={scenario} onChange={({ target }) => setScenario(target.value)}>
        <option value="">{t("question")}</option>
        {theCase.scenarios.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      <label className="w-full text-sm font-semibold">
        {t("text")}
        <textarea rows={3} value={text} onChange={({ target }) => setText(target.value)} className="mt-1 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base font-normal" />
      </label>
      <Button type="submit" aria-disabled={isWorking || text.trim() === "" || undefined}>
        {t("send")}
      </Button>
    </form>
  );
}

/** Why people answered as they did, and what they say to each other; it opens with the numbers. */
export function DiscussionSection({ exerciseId, theCase, discussion, moderates }: Props) {
  const t = useTranslations("discussion");
  const problems = useTranslations("problems");
  const { working, run } = useDiscussion();
  return (
    <div className="mt-14 grid gap-x-14 gap-y-10 min-[1080px]:grid-cols-2">
      <section aria-labelledby="reasons">
        <SectionHeading id="reasons">{t("reasons")}</SectionHeading>
        <p className="mt-1 text-sm text-ink-2">{t("reasonsHint")}</p>
        <RationaleList rationales={discussion.rationales} theCase={theCase} />
      </section>
      <section aria-labelledby="discussion">
        <SectionHeading id="discussion">{t("title")}</SectionHeading>
        <p className="mt-1 text-sm text-ink-2">{t(discussion.mayWrite ? "hint" : "resting")}</p>
        <ul className="mt-2">
          {discussion.comments.map((comment) => (
            <CommentItem key={comment.id} exerciseId={exerciseId} theCase={theCase} comment={comment} moderates={moderates} run={run} />
          ))}
        </ul>
        {discussion.mayWrite && <SaySomething exerciseId={exerciseId} theCase={theCase} run={run} isWorking={working.kind === "working"} />}
        <p role="status" className="mt-2 min-h-5 text-sm text-danger">
          {working.kind === "refused" && problems(working.code)}
        </p>
      </section>
    </div>
  );
}
