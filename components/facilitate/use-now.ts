import { useEffect, useState } from "react";

const TICK_MS = 1_000;

/** The time in ms, moving on each second; the first drawing shows the server's, so that both say the same. */
export function useNow(firstMs: number): number {
  const [now, setNow] = useState(firstMs);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
