import type { Messages } from "next-intl";
import { METHOD_GROUPS, type MethodId } from "@/lib/contract/methods";
import type { MeasureId } from "./measure-formulas";

/** A sign of a formula and the key of what it stands for. */
export type Sign = readonly [sign: string, meaning: keyof Messages["methods"]["symbol"]];

const POOL_SIGNS: readonly Sign[] = [["pᵢₖ", "personShare"], ["qₖ", "pool"], ["N", "people"], ["K", "scenarios"], ["p₍₁₎ₖ", "inOrder"], ["θ", "threshold"]];

const SCORE_SIGNS: readonly Sign[] = [
  ["pₖ", "share"],
  ["pₒ", "ofOutcome"],
  ["oₖ", "outcome"],
  ["Fₖ", "upTo"],
  ["Oₖ", "outcomeUpTo"],
  ["K", "scenarios"],
];

const MEASURE_SIGNS: Readonly<Record<MeasureId, readonly Sign[]>> = {
  standardError: [["pᵢₖ", "personShare"], ["p̄ₖ", "mean"], ["N", "people"]],
  bootstrap: [["q*ₖ", "redrawn"], ["Q", "quantile"]],
  dirichlet: [["s", "precision"], ["p̄ₖ", "mean"], ["vₖ", "variance"], ["αₖ", "alpha"], ["pᵢₖ", "personShare"], ["K", "scenarios"]],
  leaveOneOut: [["q₍₋ᵢ₎ₖ", "without"], ["pᵢₖ", "personShare"], ["N", "people"]],
  jsd: [["H", "entropy"], ["q", "linearPool"], ["pᵢ", "person"], ["N", "people"]],
  distance: [["pₖ", "share"], ["qₖ", "otherShare"], ["Fₖ", "upTo"], ["Gₖ", "otherUpTo"], ["K", "scenarios"]],
  severity: [["xᵢ", "severity"], ["vᵢ", "own"], ["V", "total"], ["P", "polarisation"], ["pᵢₖ", "personShare"], ["N", "people"], ["K", "scenarios"]],
  camps: [["η²", "explained"], ["xᵢ", "severity"], ["N₁, N₂", "campSizes"], ["x̄₁, x̄₂", "campMeans"], ["N", "people"]],
  consensus: [["C", "consensus"], ["qₖ", "pool"], ["k̄", "meanRung"], ["K", "scenarios"]],
  roundStability: [["mᵢ", "move"], ["pᵢₖ", "personShare"], ["p′ᵢₖ", "later"]],
  skill: [["S, S_{1/K}", "score"]],
  peer: [["pᵢₒ", "personOfOutcome"], ["N", "people"]],
  diversity: [["B", "brier"], ["q", "linearPool"], ["pᵢ", "person"], ["vₖ", "variance"], ["N", "people"]],
  calibration: [["B", "brier"], ["REL, RES, UNC", "reliability"], ["WBV, WBC", "within"]],
  timeAveraged: [["S(pₜ)", "daily"], ["T", "days"]],
};

const isMeasure = (id: MethodId): id is MeasureId => Object.hasOwn(MEASURE_SIGNS, id);
const isScore = (id: MethodId) => METHOD_GROUPS.scoring.some((score) => score === id);

/** What the signs of a method's formula stand for, without those that the formula itself explains. */
export function signsOf(id: MethodId, formula: string): readonly Sign[] {
  if (isMeasure(id)) return MEASURE_SIGNS[id];
  return (isScore(id) ? SCORE_SIGNS : POOL_SIGNS).filter(([sign]) => formula.includes(sign));
}
