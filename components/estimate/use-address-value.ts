import { useSearchParams } from "next/navigation";
import { useCallback, useState } from "react";

/**
 * A choice of view that the address keeps, so that a link or a reload shows it again. It makes no entry in the history:
 * Back leaves the page. Null where the address says nothing.
 */
export function useAddressValue(parameter: string): [string | null, (value: string) => void] {
  const asked = useSearchParams().get(parameter);
  const [chosen, setChosen] = useState(asked);
  const choose = useCallback(
    (value: string) => {
      setChosen(value);
      const url = new URL(location.href);
      url.searchParams.set(parameter, value);
      history.replaceState(null, "", url);
    },
    [parameter],
  );
  return [chosen, choose];
}
