"use client";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { LESSONS_MAX_CHARACTERS, type Lessons } from "@/lib/contract/post-mortem";
import { useLessons } from "./use-lessons";

type Props = { exerciseId: string; lessons: Lessons | null; writes: boolean };
type Writing = ReturnType<typeof useLessons>;

function Written({ lessons }: { lessons: Lessons }) {
  const t = useTranslations("resolve.lessons");
  const format = useFormatter();
  return (
    <>
      <p dir="auto" className="mt-2 break-words whitespace-pre-line">
        {lessons.text}
      </p>
      <p className="mt-1 text-xs text-ink-3">{t("written", { date: format.dateTime(new Date(lessons.at), { dateStyle: "long" }) })}</p>
    </>
  );
}

function WritingForm({ writing: { draft, sending, write, cancel, save }, canCancel }: { writing: Writing; canCancel: boolean }) {
  const t = useTranslations("resolve.lessons");
  return (
    <form
      className="mt-3 flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="text-sm font-semibold">
        {t("text")}
        <textarea rows={6} maxLength={LESSONS_MAX_CHARACTERS} value={draft ?? ""} onChange={({ target }) => write(target.value)} className="mt-1 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base font-normal" />
      </label>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" aria-disabled={sending.kind === "sending" || draft === null || undefined}>
          {t("save")}
        </Button>
        {canCancel && (
          <Button kind="quiet" onClick={cancel}>
            {t("cancel")}
          </Button>
        )}
      </div>
    </form>
  );
}

function Read({ lessons, writes }: Omit<Props, "exerciseId">) {
  const t = useTranslations("resolve.lessons");
  return lessons ? <Written lessons={lessons} /> : <p className="mt-1 text-sm text-ink-2">{t(writes ? "noneForMe" : "none")}</p>;
}

function Refused({ sending }: Pick<Writing, "sending">) {
  const problems = useTranslations("problems");
  return (
    <p role="status" className="mt-2 min-h-5 text-sm text-danger">
      {sending.kind === "refused" && problems(sending.code)}
    </p>
  );
}

/** What the team takes away: a facilitator writes it, everybody in the exercise reads it. */
export function LessonsSection({ exerciseId, lessons, writes }: Props) {
  const t = useTranslations("resolve.lessons");
  const writing = useLessons(exerciseId, lessons?.text ?? "");
  const isWriting = writes && (writing.draft !== null || !lessons);
  return (
    <section aria-labelledby="lessons" className="mt-12 max-w-prose">
      <SectionHeading id="lessons">{t("title")}</SectionHeading>
      {(!isWriting || !lessons) && <Read lessons={lessons} writes={writes} />}
      {isWriting && <WritingForm writing={writing} canCancel={lessons !== null} />}
      {writes && !isWriting && (
        <Button className="mt-3" onClick={writing.begin}>
          {t("edit")}
        </Button>
      )}
      <Refused sending={writing.sending} />
    </section>
  );
}
