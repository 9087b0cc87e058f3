import { useState, type Dispatch } from "react";
import type { Draft } from "@/lib/core/draft";
import { parseAnswerText } from "@/lib/core/tree-answers/answer-text";
import { partOf } from "@/lib/core/tree-answers/part-of";
import type { HeldAnswer } from "../answer-texts";
import type { EstimateAction } from "../estimate-state";
import type { FieldNote } from "../use-share-field";
import type { BranchState } from "./branch-state";
import { givenAnswer, type AnswerPlace } from "./give-answer";

type Part = { num: number; den: number };

const shareNote = (part: Part, meantPermille: number | null = null): FieldNote => ({ kind: "share", permille: partOf(1000, part), rounded: false, meantPermille });

function standingNote({ sharePermille, isPercent }: BranchState, held: HeldAnswer | null): FieldNote | null {
  if (held) return { kind: held.bound === "most" ? "room" : "floor", permille: held.permille };
  return sharePermille === null || isPercent ? null : shareNote({ num: sharePermille, den: 1000 });
}

/**
 * The text in the field of one branch: nothing moves while typing, Enter and leaving the field answer the question.
 * What is no probability stays and is marked.
 */
export function useAnswerField(branch: BranchState, place: AnswerPlace, draft: Draft, held: HeldAnswer | null, dispatch: Dispatch<EstimateAction>) {
  const { control, text } = branch;
  const [refused, setRefused] = useState(false);
  const [offer, setOffer] = useState<{ forText: string; meantPermille: number } | null>(null);
  const parsed = text === null ? null : parseAnswerText(text);
  const heldHere = held?.control === control ? held : null;

  const give = (part: Part & { text: string } | number) => {
    dispatch(givenAnswer(place, draft, "pointer", part));
    dispatch({ type: "end" });
  };

  const commit = () => {
    if (text === null || !parsed) return;
    if (parsed.kind === "empty") return dispatch({ type: "answer-text", control, text: null });
    if (parsed.kind === "invalid") return setRefused(true);
    const written = text.trim();
    give({ ...parsed.part, text: written });
    setOffer(parsed.meant && { forText: written, meantPermille: partOf(1000, parsed.meant) });
  };

  const type = (next: string | null) => {
    setRefused(false);
    setOffer(null);
    dispatch({ type: "answer-text", control, text: next });
  };

  const noteOf = (): FieldNote | null => {
    if (parsed?.kind === "invalid") return refused ? { kind: "invalid" } : null;
    if (parsed?.kind === "answer") return shareNote(parsed.part, parsed.meant && partOf(1000, parsed.meant));
    if (offer && offer.forText === branch.written && branch.sharePermille !== null) return shareNote({ num: branch.sharePermille, den: 1000 }, offer.meantPermille);
    return standingNote(branch, heldHere);
  };

  return {
    note: noteOf(),
    invalid: refused && text !== null,
    commit,
    type,
    useMeant: (permille: number) => {
      setOffer(null);
      give(permille);
    },
  };
}

export type AnswerField = ReturnType<typeof useAnswerField>;
