import type { CasePath } from "./report";

/** What stands at a path of a parsed file; undefined when nothing does. */
export function valueAt(value: unknown, path: CasePath): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Object.entries(current).find(([name]) => name === String(key))?.[1];
  }
  return current;
}
