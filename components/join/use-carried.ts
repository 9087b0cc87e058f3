"use client";
import { useSyncExternalStore } from "react";
import { readFragment, type Carried } from "./carried";

/** Keeps the invitation through a reload of this tab: phones drop pages that are looked away from. */
const SLOT = "branchpoint:invitation";

const kept = {
  read: () => {
    try {
      return sessionStorage.getItem(SLOT) ?? "";
    } catch {
      return ""; // storage is forbidden: a reload loses the invitation, and nothing else
    }
  },
  write: (fragment: string) => {
    try {
      if (fragment === "") sessionStorage.removeItem(SLOT);
      else sessionStorage.setItem(SLOT, fragment);
    } catch {
      // as above
    }
  },
};

let carried: Carried | undefined;

/** Takes what stands in the address out of it, so that nobody reads it over a shoulder, in a screenshot or in a copied address. */
function take(): void {
  const { hash, pathname, search } = window.location;
  const found = readFragment(hash);
  if (found === null) {
    carried ??= readFragment(kept.read());
    return;
  }
  carried = found;
  kept.write(hash);
  // null: the router then puts its own state there, and forgets the fragment too
  window.history.replaceState(null, "", pathname + search);
}

/** Nobody needs the invitation any more. */
export function forgetCarried(): void {
  kept.write("");
}

function subscribe(changed: () => void): () => void {
  const onChange = () => {
    take();
    changed();
  };
  // after the router's own effects: only then does it hear that the address changes
  const timer = setTimeout(onChange, 0);
  window.addEventListener("hashchange", onChange);
  return () => {
    clearTimeout(timer);
    window.removeEventListener("hashchange", onChange);
    forgetCarried();
    carried = undefined;
  };
}

/** What the address brought along; undefined until that is known. */
export function useCarried(): Carried | undefined {
  return useSyncExternalStore(subscribe, () => carried, () => undefined);
}
