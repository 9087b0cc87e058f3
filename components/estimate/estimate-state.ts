import type { MyEstimate } from "@/lib/contract/estimates";
import { draftFromWeights, emptyDraft, type Draft, type setShare } from "@/lib/core/draft";
import { historyOf, type DraftHistory } from "@/lib/core/draft-history";
import type { HeldAnswer } from "./answer-texts";

/** Where a gesture comes from. Keys burst; the others end by themselves. */
export type GestureSource = "pointer" | "keys";

/** What a gesture takes hold of: the index of the scenario whose share it moves, or the name of a control that moves several, such as "triangle". */
type Control = number | string;

/** A change under way: always computed from the draft at its start, so that going back restores it exactly. */
export type Gesture = { control: Control; source: GestureSource; base: Draft; draft: Draft };

/** How the other shares make room for a new value of one: `setShare`, unless a way in has a rule of its own. */
type SetOneShare = typeof setShare;

/** The last finished change, for what is said about it. */
export type Change = {
  serial: number;
  kind: "share" | "whole" | "undo" | "redo";
  /** The scenario that the person moved; null when several moved at once. */
  index: number | null;
  before: Draft;
  after: Draft;
};

/** Everything of an estimate that its author can change, plus what is needed to take it back. */
export type EstimateState = {
  history: DraftHistory;
  gesture: Gesture | null;
  /** Text in a field that is not used yet; null where the field shows the share. */
  texts: readonly (string | null)[];
  /** Text in the fields of the event tree that is not used yet, by the name of the control. */
  answerTexts: Readonly<Record<string, string>>;
  /** The answer that last wanted more or less than the locks allow. */
  held: HeldAnswer | null;
  /** The scenario that last wanted more than the locks leave room for. */
  blocked: number | null;
  change: Change | null;
  rationale: string;
  cites: readonly string[];
  /** The last estimate that the server accepted. */
  submitted: Submitted | null;
  /** The reader's estimate of the round before, from which this one begins; null in a first round. */
  start: Start | null;
  /** The revision that the draft starts from; 0 before the first. */
  baseRevision: number;
  /** Whether the browser's storage has been read: before that nothing may be written to it. */
  loaded: boolean;
  /** How the draft was last kept in this browser. */
  kept: Kept;
};

/** What the server holds of this person, as far as the draft is compared with it. */
export type Submitted = Pick<MyEstimate, "weights" | "rationale" | "cites" | "revision" | "submittedAt">;

/** An estimate of an earlier round. */
export type Start = Pick<MyEstimate, "weights" | "rationale" | "cites" | "round">;

/** When the browser stored the draft (ms since 1970), or that it refuses to; null before the first time. */
export type Kept = { atMs: number } | "refused" | null;

export type EstimateAction =
  | { type: "move"; index: number; source: GestureSource; permille: number; by?: SetOneShare }
  | { type: "step"; index: number; source: GestureSource; permille: number; held: boolean; by?: SetOneShare }
  /** Any other gesture. `make` gets the draft at its start, and the one on the screen for steps that build on each other. */
  | { type: "change"; control: Control; source: GestureSource; make: (base: Draft, shown: Draft) => Draft; held?: HeldAnswer | null }
  | { type: "end" }
  | { type: "cancel" }
  | { type: "whole"; make: (present: Draft) => Draft }
  | { type: "lock"; index: number }
  | { type: "undo" }
  | { type: "redo" }
  | { type: "text"; index: number; text: string | null }
  | { type: "answer-text"; control: string; text: string | null }
  | { type: "rationale"; text: string }
  | { type: "cite"; claimId: string; cited: boolean }
  | { type: "load"; saved: Pick<EstimateState, "rationale" | "cites" | "baseRevision"> & { draft: Draft } | null }
  | { type: "kept"; kept: Kept }
  | { type: "accepted"; estimate: Submitted }
  | { type: "adopt"; current: Pick<Submitted, "weights" | "revision" | "submittedAt"> }
  | { type: "rebase"; revision: number };

/** The state before the first gesture: nothing set, or the last submitted estimate with nothing newer in it; else that of the round before. */
export function initialState(scenarios: number, submitted: Submitted | null, start: Start | null = null): EstimateState {
  const last = submitted ?? start;
  return {
    history: historyOf(last ? draftFromWeights(last.weights) : emptyDraft(scenarios)),
    gesture: null,
    texts: Array.from({ length: scenarios }, () => null),
    answerTexts: {},
    held: null,
    blocked: null,
    change: null,
    rationale: last?.rationale ?? "",
    cites: last?.cites ?? [],
    submitted,
    start,
    baseRevision: submitted?.revision ?? 0,
    loaded: false,
    kept: null,
  };
}

/** The draft as it is on the screen: the gesture under way, else the last finished one. */
export function shownDraft(state: EstimateState): Draft {
  return state.gesture?.draft ?? state.history.present;
}
