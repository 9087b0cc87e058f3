import { useSearchParams } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { focusById } from "./estimate-ids";
import type { EstimateSubject } from "./estimate-subject";
import { wayOf, type WayId } from "./way-list";

const PARAMETER = "way";

function keepInAddress(way: string): void {
  const url = new URL(location.href);
  url.searchParams.set(PARAMETER, way);
  history.replaceState(null, "", url);
}

/** Which way in is open. It is kept in the address, without an entry of its own in the history: the draft is one. */
export function useWay(subject: EstimateSubject): { open: WayId; choose: (way: string) => void; leadTo: (id: string) => void } {
  const asked = useSearchParams().get(PARAMETER);
  const [chosen, setChosen] = useState(asked);
  // an element that stands in a view which is not drawn yet
  const awaited = useRef<string | null>(null);
  const choose = useCallback((way: string) => {
    setChosen(way);
    keepInAddress(way);
  }, []);
  const leadTo = useCallback(
    (id: string) => {
      if (document.getElementById(id)) return focusById(id);
      awaited.current = id;
      choose("bars");
    },
    [choose],
  );
  useEffect(() => {
    if (awaited.current !== null) focusById(awaited.current);
    awaited.current = null;
  }, [chosen]);
  return { open: wayOf(chosen, subject).id, choose, leadTo };
}
