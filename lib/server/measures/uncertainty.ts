import type { Comparison } from "@/lib/contract/comparison";
import type { Crowd } from "@/lib/core/crowd";
import { dirichletPrecision } from "@/lib/core/uncertainty/dirichlet-precision";
import { standardErrorLinear } from "@/lib/core/uncertainty/standard-error-linear";

/** How sure the linear pool is, and how close people stand: nothing to say of fewer than two. */
export function uncertaintyOf(crowd: Crowd): Comparison["uncertainty"] {
  if (crowd.n < 2) return { standardError: null, precision: null };
  const precision = dirichletPrecision(crowd);
  return { standardError: standardErrorLinear(crowd), precision: Number.isFinite(precision) ? precision : null };
}
