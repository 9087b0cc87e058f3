import { useEffect, type Dispatch } from "react";
import type { EstimateAction, EstimateState } from "./estimate-state";
import { RATIONALE_ID } from "./estimate-ids";

function keepsItsOwnUndo(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.id === RATIONALE_ID;
  return target instanceof HTMLInputElement && target.type === "search";
}

/** Ctrl/⌘+Z takes the last gesture back, with Shift brings it again; text that is being written keeps the browser's own undo. */
export function useUndoKeys({ texts, answerTexts }: EstimateState, dispatch: Dispatch<EstimateAction>): void {
  const uncommitted = texts.some((text) => text !== null) || Object.keys(answerTexts).length > 0;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "z";
      if (!isUndo || uncommitted || keepsItsOwnUndo(event.target)) return;
      event.preventDefault();
      dispatch({ type: event.shiftKey ? "redo" : "undo" });
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [uncommitted, dispatch]);
}
