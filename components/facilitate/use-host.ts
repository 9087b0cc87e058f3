import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** "branch.example.org": where this page was read from, as people type it; "" on the server. */
export function useHost(): string {
  return useSyncExternalStore(never, () => window.location.host, () => "");
}
