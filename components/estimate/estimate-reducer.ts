import { shareRange } from "@/lib/core/distribution";
import { draftFromWeights, setShare, toggleLock, type Draft } from "@/lib/core/draft";
import { commitDraft, historyOf, redo, undo, type DraftHistory } from "@/lib/core/draft-history";
import { stepShare } from "@/lib/core/draft-step";
import { withAnswerText } from "./answer-texts";
import { shownDraft, type Change, type EstimateAction, type EstimateState, type Gesture } from "./estimate-state";
import { withCitation } from "./with-citation";

type Action<T extends EstimateAction["type"]> = Extract<EstimateAction, { type: T }>;

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
