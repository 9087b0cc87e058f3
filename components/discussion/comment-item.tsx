import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Tile } from "@/components/ui/tile";
import { changeComment, removeComment } from "@/lib/client/comments";
import type { Comment } from "@/lib/contract/comments";
import { LocalTime } from "../estimate/local-time";
import { ClaimLink } from "./cited-claims";
import type { DiscussedCase } from "./discussed-case";
import type { useDiscussion } from "./use-discussion";

type Props = {
  exerciseId: string;
  theCase: DiscussedCase;
  comment: Comment;
  moderates: boolean;
  run: ReturnType<typeof useDiscussion>["run"];
};

const LINK = "min-h-11 px-1 text-sm text-accent underline tablet:min-h-8";

function Editing({ text, onSave, onCancel }: { text: string; onSave: (text: string) => void; onCancel: () => void }) {
  const t = useTranslations("discussion");
  const [draft, setDraft] = useState(text);
  return (
    <form
      className="mt-1"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft);
      }}
    >
      <label>
        <span className="sr-only">{t("text")}</span>
        <textarea autoFocus rows={3} value={draft} onChange={({ target }) => setDraft(target.value)} className="w-full rounded-md border border-line-strong bg-surface px-3 py-2" />
      </label>
      <div className="mt-1 flex gap-3">
        <Button type="submit">{t("save")}</Button>
        <Button type="button" kind="quiet" onClick={onCancel}>
          {t("cancel")}
        </Button>
      </div>
    </form>
  );
}

function Actions({ exerciseId, comment, moderates, run, onEdit }: Omit<Props, "theCase"> & { onEdit: () => void }) {
  const t = useTranslations("discussion");
  const change = (hidden: boolean) => void run(() => changeComment(exerciseId, comment.id, { hidden }));
  return (
    <p className="flex flex-wrap gap-x-4">
      {comment.mine && !comment.hidden && (
        <button type="button" className={LINK} onClick={onEdit}>
          {t("edit")}
        </button>
      )}
      {comment.mine && (
        <button type="button" className={LINK} onClick={() => void run(() => removeComment(exerciseId, comment.id))}>
          {t("delete")}
        </button>
      )}
      {moderates && (
        <button type="button" className={LINK} onClick={() => change(!comment.hidden)}>
          {t(comment.hidden ? "show" : "hide")}
        </button>
      )}
    </p>
  );
}

function Head({ comment, theCase }: Pick<Props, "comment" | "theCase">) {
  const t = useTranslations("discussion");
  const place = theCase.scenarios.findIndex(({ id }) => id === comment.scenario);
  return (
    <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-xs text-ink-3">
      <bdi className="text-sm font-semibold text-ink">{comment.mine ? t("you") : (comment.name ?? t("somebody"))}</bdi>
      {place >= 0 && (
        <span className="inline-flex items-center gap-1.5">
          <Tile index={place} ordered={theCase.ordered} size="sm" />
          {theCase.scenarios[place]?.label}
        </span>
      )}
      <LocalTime at={new Date(comment.at)} />
      {comment.edited && <span>{t("edited")}</span>}
    </p>
  );
}

/** What somebody said: who, about what, when; with what its author or a facilitator can do to it. */
export function CommentItem(props: Props) {
  const { exerciseId, theCase, comment, run } = props;
  const t = useTranslations("discussion");
  const [editing, setEditing] = useState(false);
  const save = async (text: string) => {
    if (await run(() => changeComment(exerciseId, comment.id, { text }))) setEditing(false);
  };
  return (
    <li id={`comment-${comment.id}`} className="border-t border-line py-3">
      <Head comment={comment} theCase={theCase} />
      {comment.claim !== null && (
        <p className="mt-1 max-w-prose border-s-2 border-line-strong ps-3 text-sm text-ink-2">
          <span className="sr-only">{t("onClaim")} </span>
          <ClaimLink theCase={theCase} claim={comment.claim} />
        </p>
      )}
      {editing ? (
        <Editing text={comment.text ?? ""} onSave={(text) => void save(text)} onCancel={() => setEditing(false)} />
      ) : (
        <p dir="auto" className={`mt-1 max-w-prose break-words whitespace-pre-line ${comment.hidden ? "text-ink-3" : ""}`}>
          {comment.text ?? t("hidden")}
        </p>
      )}
      {!editing && <Actions {...props} onEdit={() => setEditing(true)} />}
    </li>
  );
}
