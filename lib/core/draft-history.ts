import type { Draft } from "./draft";
import { sameAnswers } from "./same-answers";

/** Whole drafts, so that undo brings back answers and locks too, across all views. */
export type DraftHistory = { readonly past: readonly Draft[]; readonly present: Draft; readonly future: readonly Draft[] };

/** How many gestures can be undone. */
const DEPTH = 100;

/** A history that begins with one draft. O(1). */
export function historyOf(draft: Draft): DraftHistory {
  return { past: [], present: draft, future: [] };
}

/**
 * Records a finished gesture and clears what could be redone. A gesture that changes nothing a person can see
 * (the same number typed again) makes no step of its own; only its ages are kept. O(100 + K).
 */
export function commitDraft(history: DraftHistory, draft: Draft): DraftHistory {
  if (draft === history.present) return history;
  if (looksLike(draft, history.present)) return { ...history, present: draft };
  return { past: [...history.past, history.present].slice(-DEPTH), present: draft, future: [] };
}

/** The draft before the last gesture; the same history when there is none. O(100). */
export function undo(history: DraftHistory): DraftHistory {
  const previous = history.past.at(-1);
  if (!previous) return history;
  return { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

/** The draft that was undone last; the same history when there is none. O(100). */
export function redo(history: DraftHistory): DraftHistory {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { past: [...history.past, history.present], present: next, future };
}

function looksLike(draft: Draft, other: Draft): boolean {
  return (
    sameAnswers(draft.answers, other.answers) &&
    draft.weightsPermille.every((weight, index) => weight === other.weightsPermille[index]) &&
    draft.set.every((isSet, index) => isSet === other.set[index]) &&
    draft.lock.every((isLocked, index) => isLocked === other.lock[index])
  );
}
