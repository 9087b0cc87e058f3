import { state } from "./state";

/** The address of a page as people type it: that of PUBLIC_URL, else the one that the request came to. */
function publicAddress(path: string, requestUrl: string): string {
  return new URL(path, state().publicUrl ?? new URL(requestUrl).origin).href;
}

/** Where a link leads: its token stands in the fragment, which browsers send to nobody. */
export function joinAddress(token: string, requestUrl: string): string {
  return publicAddress(`/join#${token}`, requestUrl);
}
