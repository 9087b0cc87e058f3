import { useState, type Dispatch } from "react";
import { setAll } from "@/lib/core/draft";
import { parseProbabilityText, type ProbabilityText } from "@/lib/core/probability-text";
import type { EstimateAction } from "./estimate-state";
import type { RowState } from "./row-state";

/** A bare 0.5 was taken as 0.5 %; perhaps 50 % was meant. Offered until the share changes. */
type Offer = { takenPermille: number; meantPermille: number };

/** What stands under a field, in the order of urgency. */
export type FieldNote =
  | { kind: "invalid" }
  | { kind: "besideLocks" }
  /** The locks bound the share, from above or from below. */
  | { kind: "room" | "floor"; permille: number }
  | { kind: "share"; permille: number; rounded: boolean; meantPermille: number | null }
  | { kind: "estimate"; weightsPermille: readonly number[] }
  | { kind: "scaled"; weightsPermille: readonly number[]; addUpTo: number };

function noteOf(parsed: ProbabilityText | null, refused: boolean, anyLock: boolean): FieldNote | null {
  if (!parsed || parsed.kind === "empty") return null;
  if (parsed.kind === "invalid") return refused ? { kind: "invalid" } : null;
  if (parsed.kind !== "share" && anyLock) return { kind: "besideLocks" };
  return parsed;
}

/**
 * The text of one number field: nothing moves while typing. Enter and leaving the field commit; a scaled estimate needs
 * Enter; what is no probability stays and is marked.
 */
export function useShareField(row: RowState, scenarios: number, anyLock: boolean, dispatch: Dispatch<EstimateAction>) {
  const { index, text, sharePermille } = row;
  const [refused, setRefused] = useState(false);
  const [offer, setOffer] = useState<Offer | null>(null);
  const parsed = text === null ? null : parseProbabilityText(text, scenarios);
  const offered = text === null && offer?.takenPermille === sharePermille ? offer : null;

  const takeShare = (permille: number, meantPermille: number | null) => {
    dispatch({ type: "move", index, source: "pointer", permille });
    dispatch({ type: "end" });
    setOffer(meantPermille === null ? null : { takenPermille: permille, meantPermille });
  };

  const commit = (how: "enter" | "leave") => {
    if (!parsed) return;
    if (parsed.kind === "empty") return dispatch({ type: "text", index, text: null });
    if (parsed.kind === "share") return takeShare(parsed.permille, parsed.meantPermille);
    const usable = parsed.kind === "estimate" || (parsed.kind === "scaled" && how === "enter");
    if (!usable || anyLock) return setRefused(true);
    dispatch({ type: "whole", make: (present) => setAll(present, parsed.weightsPermille) });
  };

  const type = (next: string | null) => {
    setRefused(false);
    setOffer(null);
    dispatch({ type: "text", index, text: next });
  };

  const offerNote: FieldNote | null = offered && { kind: "share", permille: offered.takenPermille, rounded: false, meantPermille: offered.meantPermille };
  const roomNote: FieldNote | null = row.roomPermille === null ? null : { kind: "room", permille: row.roomPermille };
  return {
    note: noteOf(parsed, refused, anyLock) ?? offerNote ?? roomNote,
    invalid: refused && text !== null,
    commit,
    type,
    useMeant: (permille: number) => takeShare(permille, null),
  };
}

export type ShareFieldState = ReturnType<typeof useShareField>;
