import { useMemo } from "react";
import { shownQuestions } from "@/lib/core/tree-answers/shown-questions";
import { shownDraft } from "../estimate-state";
import type { WayProps } from "../way-props";
import { askedTreeOf } from "./asked-tree-of";
import { PathRibbon } from "./path-ribbon";
import { Question } from "./question";

/** A way in: the questions of the event tree, one after the other. A view of the draft that keeps no numbers of its own. */
export function Steps({ subject, state, dispatch }: WayProps) {
  const root = useMemo(() => askedTreeOf(subject), [subject]);
  if (!root) return null;
  const questions = shownQuestions(shownDraft(state), root);
  return (
    <div className="pb-2">
      <PathRibbon root={root} questions={questions} ordered={subject.ordered} />
      <Question node={root} root={root} questions={questions} subject={subject} state={state} dispatch={dispatch} />
    </div>
  );
}
