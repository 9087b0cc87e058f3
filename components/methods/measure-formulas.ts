import type { MethodId } from "@/lib/contract/methods";
import type { PoolId } from "@/lib/contract/comparison";
import type { SCORE_METHODS, REFERENCE_POOL_IDS } from "@/lib/contract/methods";

/** Methods that no registry of pools or scores holds. */
export type MeasureId = Exclude<MethodId, PoolId | (typeof REFERENCE_POOL_IDS)[number] | (typeof SCORE_METHODS)[keyof typeof SCORE_METHODS] | "lexicons">;

/** The formulas of the measures, as those of pools and scores stand in their registries. One line each for what is separate. */
export const MEASURE_FORMULAS: Readonly<Record<MeasureId, string>> = {
  standardError: "SEₖ = √(Σᵢ (pᵢₖ − p̄ₖ)² / (N − 1)) / √N",
  bootstrap: "[ Q_{0.05}(q*ₖ), Q_{0.95}(q*ₖ) ]",
  dirichlet: "s = Σₖ p̄ₖ (1 − p̄ₖ) / Σₖ vₖ − 1\nαₖ = 1 / K + Σᵢ pᵢₖ",
  leaveOneOut: "q₍₋ᵢ₎ₖ = (Σⱼ pⱼₖ − pᵢₖ) / (N − 1)",
  jsd: "JSD = H(q) − Σᵢ H(pᵢ) / N\nH(p) = −Σₖ pₖ ln pₖ",
  distance: "TV = ½ Σₖ |pₖ − qₖ|\nEMD = Σₖ |Fₖ − Gₖ| / (K − 1)",
  severity: "xᵢ = Σₖ (k − 1) pᵢₖ / (K − 1)\nV = Σᵢ vᵢ / N + Σᵢ (xᵢ − x̄)² / N\nP = 4 · Σᵢ (xᵢ − x̄)² / N",
  camps: "η² = N₁ N₂ (x̄₁ − x̄₂)² / (N · Σᵢ (xᵢ − x̄)²)",
  consensus: "C = 1 + Σₖ qₖ log₂(1 − |k − k̄| / (K − 1))",
  roundStability: "mᵢ = ½ Σₖ |p′ᵢₖ − pᵢₖ|",
  skill: "1 − S / S_{1/K}",
  peer: "100 · N / (N − 1) · (ln pᵢₒ − Σⱼ ln pⱼₒ / N)",
  diversity: "B(q) = Σᵢ B(pᵢ) / N − Σₖ vₖ",
  calibration: "B = REL − RES + UNC + WBV − WBC",
  timeAveraged: "Σₜ S(pₜ) / T",
};
