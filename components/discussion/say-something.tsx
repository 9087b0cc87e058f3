import { useTranslations } from "next-intl";
import { useState, type RefObject } from "react";
import { Button } from "@/components/ui/button";
import { sendComment } from "@/lib/client/comments";
import { aboutOf } from "./about";
import { AboutSelect } from "./about-select";
import type { DiscussedCase } from "./discussed-case";
import type { useDiscussion } from "./use-discussion";

type Props = {
  exerciseId: string;
  theCase: DiscussedCase;
  cites: readonly (readonly string[])[];
  /** The subject, as its option's value: it can be chosen beside a reason too. */
  about: string;
  onAbout: (about: string) => void;
  field: RefObject<HTMLTextAreaElement | null>;
  run: ReturnType<typeof useDiscussion>["run"];
  isWorking: boolean;
};

/** Where one says something about the question, a scenario or a claim. The subject stays for the next comment. */
export function SaySomething({ exerciseId, theCase, cites, about, onAbout, field, run, isWorking }: Props) {
  const t = useTranslations("discussion");
  const [text, setText] = useState("");
  const send = async () => {
    if (text.trim() !== "" && (await run(() => sendComment(exerciseId, { text, about: aboutOf(about) })))) setText("");
  };
  return (
    <form
      className="mt-4 flex max-w-prose flex-col items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <AboutSelect theCase={theCase} cites={cites} value={about} onChange={onAbout} />
      <label className="w-full text-sm font-semibold">
        {t("text")}
        <textarea ref={field} rows={3} value={text} onChange={({ target }) => setText(target.value)} className="mt-1 w-full rounded-md border border-line-strong bg-surface px-3 py-2 text-base font-normal" />
      </label>
      <Button type="submit" aria-disabled={isWorking || text.trim() === "" || undefined}>
        {t("send")}
      </Button>
    </form>
  );
}
