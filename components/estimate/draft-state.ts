import type { MyEstimate } from "@/lib/contract/estimates";
import { shareRange } from "@/lib/core/distribution";
import { draftFromWeights, emptyDraft, setShare, toggleLock, type Draft } from "@/lib/core/draft";
import { commitDraft, historyOf, redo, undo, type DraftHistory } from "@/lib/core/draft-history";
import { stepShare } from "@/lib/core/draft-step";
import { withAnswerText, type HeldAnswer } from "./answer-texts";
import { withCitation } from "./with-citation";

/** Where a gesture comes from. Keys burst; the others end by themselves. */
export type GestureSource = "pointer" | "keys";

/** What a gesture takes hold of: the index of the scenario whose share it moves, or the name of a control that moves several, such as "triangle". */
type Control = number | string;

/** A change under way: always computed from the draft at its start, so that going back restores it exactly. */
type Gesture = { control: Control; source: GestureSource; base: Draft; draft: Draft };

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
  /** The revision that the draft starts from; 0 before the first. */
  baseRevision: number;
  /** Whether the browser's storage has been read: before that nothing may be written to it. */
  loaded: boolean;
  /** How the draft was last kept in this browser. */
  kept: Kept;
};

/** What the server holds of this person, as far as the draft is compared with it. */
export type Submitted = Pick<MyEstimate, "weights" | "rationale" | "cites" | "revision" | "submittedAt">;

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

type Action<T extends EstimateAction["type"]> = Extract<EstimateAction, { type: T }>;

/** The state before the first gesture: nothing set, or the last submitted estimate with nothing newer in it. */
export function initialState(scenarios: number, submitted: Submitted | null): EstimateState {
  return {
    history: historyOf(submitted ? draftFromWeights(submitted.weights) : emptyDraft(scenarios)),
    gesture: null,
    texts: Array.from({ length: scenarios }, () => null),
    answerTexts: {},
    held: null,
    blocked: null,
    change: null,
    rationale: submitted?.rationale ?? "",
    cites: submitted?.cites ?? [],
    submitted,
    baseRevision: submitted?.revision ?? 0,
    loaded: false,
    kept: null,
  };
}

/** The draft as it is on the screen: the gesture under way, else the last finished one. */
export function shownDraft(state: EstimateState): Draft {
  return state.gesture?.draft ?? state.history.present;
}

function recorded(state: EstimateState, history: DraftHistory, change: Pick<Change, "kind" | "index">): EstimateState {
  const [before, after] = [state.history.present, history.present];
  if (before === after) return { ...state, gesture: null };
  const serial = (state.change?.serial ?? 0) + 1;
  return { ...state, history, gesture: null, change: { ...change, serial, before, after } };
}

function ended(state: EstimateState): EstimateState {
  const { gesture } = state;
  if (!gesture) return state;
  return recorded(state, commitDraft(state.history, gesture.draft), { kind: "share", index: typeof gesture.control === "number" ? gesture.control : null });
}

/** Ends the gesture under way unless it has the same control and source: then this one goes on with it. */
function joined(state: EstimateState, { control, source }: Pick<Gesture, "control" | "source">): EstimateState {
  const goesOn = state.gesture?.control === control && state.gesture.source === source;
  return goesOn ? state : ended(state);
}

function baseOf({ gesture, history }: EstimateState): Draft {
  return gesture?.base ?? history.present;
}

function moved(state: EstimateState, { index, source, permille, by = setShare }: Omit<Action<"move">, "type">): EstimateState {
  const settled = joined(state, { control: index, source });
  const base = baseOf(settled);
  if (base.lock[index]) return settled;
  const blocked = permille > shareRange(base, index).max ? index : null;
  const texts = settled.texts.with(index, null);
  return { ...settled, blocked, held: null, texts, gesture: { control: index, source, base, draft: by(base, index, permille) } };
}

function stepped(state: EstimateState, { index, source, permille, held, by }: Action<"step">): EstimateState {
  const from = shownDraft(state).weightsPermille[index] ?? 0;
  return moved(state, { index, source, permille: stepShare(from, permille, held), by });
}

function changed(state: EstimateState, { control, source, make, held = null }: Action<"change">): EstimateState {
  const settled = joined(state, { control, source });
  const base = baseOf(settled);
  const gesture = { control, source, base, draft: make(base, shownDraft(settled)) };
  const answerTexts = withAnswerText(settled.answerTexts, String(control), null);
  return { ...settled, blocked: null, held, texts: settled.texts.map(() => null), answerTexts, gesture };
}

function remade(state: EstimateState, make: (present: Draft) => Draft): EstimateState {
  const settled = ended(state);
  const history = commitDraft(settled.history, make(settled.history.present));
  return recorded({ ...settled, blocked: null, held: null, texts: settled.texts.map(() => null), answerTexts: {} }, history, { kind: "whole", index: null });
}

function travelled(state: EstimateState, kind: "undo" | "redo"): EstimateState {
  const settled = ended(state);
  const history = kind === "undo" ? undo(settled.history) : redo(settled.history);
  return recorded({ ...settled, blocked: null, held: null }, history, { kind, index: null });
}

type Reducers = { [T in EstimateAction["type"]]: (state: EstimateState, action: Action<T>) => EstimateState };

const REDUCERS: Reducers = {
  move: moved,
  step: stepped,
  change: changed,
  end: ended,
  cancel: (state) => ({ ...state, gesture: null, blocked: null, held: null }),
  whole: (state, { make }) => remade(state, make),
  lock: (state, { index }) => ({ ...remade(state, (present) => toggleLock(present, index)), texts: state.texts, answerTexts: state.answerTexts }),
  undo: (state) => travelled(state, "undo"),
  redo: (state) => travelled(state, "redo"),
  text: (state, { index, text }) => ({ ...ended(state), texts: state.texts.with(index, text) }),
  "answer-text": (state, { control, text }) => ({ ...ended(state), answerTexts: withAnswerText(state.answerTexts, control, text) }),
  rationale: (state, { text }) => ({ ...state, rationale: text }),
  cite: (state, { claimId, cited }) => ({ ...state, cites: withCitation(state.cites, claimId, cited) }),
  load: (state, { saved }) => {
    if (!saved) return { ...state, loaded: true };
    const { draft, rationale, cites, baseRevision } = saved;
    return { ...state, loaded: true, history: historyOf(draft), gesture: null, rationale, cites, baseRevision };
  },
  kept: (state, { kept }) => ({ ...state, kept }),
  accepted: (state, { estimate }) => ({ ...state, submitted: estimate, baseRevision: estimate.revision }),
  adopt: (state, { current }) => {
    const submitted = { ...current, rationale: state.rationale, cites: [...state.cites] };
    return { ...remade(state, () => draftFromWeights(current.weights)), submitted, baseRevision: current.revision };
  },
  rebase: (state, { revision }) => ({ ...state, baseRevision: revision }),
};

/** The next state. Pure: the same gestures give the same draft. */
export function estimateReducer(state: EstimateState, action: EstimateAction): EstimateState {
  const reduce = REDUCERS[action.type] as (state: EstimateState, action: EstimateAction) => EstimateState;
  return reduce(state, action);
}
