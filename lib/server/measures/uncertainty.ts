import type { Comparison } from "@/lib/contract/comparison";

/** How sure the linear pool is, and how close people stand. */
export function uncertaintyOf(): Comparison["uncertainty"] {
  return { standardError: null, precision: null };
}
