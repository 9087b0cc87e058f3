import { useCallback, useEffect, useRef } from "react";
import { focusById } from "./estimate-ids";
import type { EstimateSubject } from "./estimate-subject";
import { isAnswerField } from "./steps/answer-ids";
import { useAddressValue } from "./use-address-value";
import { wayOf, type WayId } from "./way-list";

/** Which way in is open; `leadTo` moves the focus to an element, opening the bars or the questions when it stands there. */
export function useWay(subject: EstimateSubject): { open: WayId; choose: (way: string) => void; leadTo: (id: string) => void } {
  const [chosen, choose] = useAddressValue("way");
  // an element that stands in a view which is not drawn yet
  const awaited = useRef<string | null>(null);
  const leadTo = useCallback(
    (id: string) => {
      if (document.getElementById(id)) return focusById(id);
      awaited.current = id;
      choose(isAnswerField(id) ? "steps" : "bars");
    },
    [choose],
  );
  useEffect(() => {
    if (awaited.current !== null) focusById(awaited.current);
    awaited.current = null;
  }, [chosen]);
  return { open: wayOf(chosen, subject).id, choose, leadTo };
}
