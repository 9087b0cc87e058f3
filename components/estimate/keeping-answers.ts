import { setShare, type Draft } from "@/lib/core/draft";
import type { AskedNode } from "@/lib/core/tree-answers/asked-tree";
import { forgetUnexplained } from "@/lib/core/tree-answers/forget-unexplained";
import { keepAnswers } from "@/lib/core/tree-answers/keep-answers";
import type { EstimateAction } from "./estimate-state";

/**
 * The action so that the answers to the event tree go with it, from whichever way in it comes: those that can hold do,
 * those that no longer explain the shares are forgotten. A draft that was kept moves no share when it is loaded.
 */
export function keepingAnswers(action: EstimateAction, root: AskedNode): EstimateAction {
  const kept = (draft: Draft) => keepAnswers(draft, root);
  switch (action.type) {
    case "move":
    case "step": {
      const { by = setShare } = action;
      return { ...action, by: (base, index, permille) => kept(by(base, index, permille)) };
    }
    case "change":
      return { ...action, make: (base: Draft, shown: Draft) => kept(action.make(base, shown)) };
    case "whole":
      return { ...action, make: (present: Draft) => kept(action.make(present)) };
    case "load":
      return action.saved ? { ...action, saved: { ...action.saved, draft: forgetUnexplained(action.saved.draft, root) } } : action;
    default:
      return action;
  }
}
