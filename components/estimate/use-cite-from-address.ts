import { useEffect, useReducer, type Dispatch } from "react";
import type { EstimateAction, EstimateState } from "./estimate-state";

/** What came of `?cite=` in the address: the claim that joined the draft, or that was in it already. */
export type CitedFromAddress = { claimId: string; already: boolean };

/**
 * Takes the claim that the address asks to cite into the draft, once, and takes the request out of the address, so that neither
 * a reload nor a bookmark repeats it. Waits until the kept draft is read: reading it would replace the citations. Never submits.
 */
export function useCiteFromAddress(state: Pick<EstimateState, "loaded" | "cites">, isKnown: (claimId: string) => boolean, dispatch: Dispatch<EstimateAction>): CitedFromAddress | null {
  const [done, setDone] = useReducer((_before: CitedFromAddress | null, now: CitedFromAddress) => now, null);
  const { loaded, cites } = state;
  useEffect(() => {
    const address = new URL(window.location.href);
    const claimId = address.searchParams.get("cite");
    if (!loaded || claimId === null) return;
    address.searchParams.delete("cite");
    window.history.replaceState(null, "", address);
    if (!isKnown(claimId)) return;
    const already = cites.includes(claimId);
    if (!already) dispatch({ type: "cite", claimId, cited: true });
    setDone({ claimId, already });
  }, [loaded, cites, isKnown, dispatch]);
  return done;
}
