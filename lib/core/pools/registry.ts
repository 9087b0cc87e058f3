import type { Crowd } from "../crowd";
import { HALF_LIFE_DAYS } from "../weights/half-life-weights";
import { cumulativeMedian, cumulativeMedianSteps } from "./cumulative-median";
import { cumulativeTrimmed, cumulativeTrimmedSteps } from "./cumulative-trimmed";
import { gmoRenormalised, gmoRenormalisedSteps } from "./gmo-renormalised";
import { linear, linearSteps } from "./linear";
import { log, LOG_EPSILON, logSteps } from "./log";
import { EXTREMISED_EPSILON, EXTREMISING, logExtremised, logExtremisedSteps } from "./log-extremised";
import { median, medianSteps } from "./median";
import { medianMetaculus, medianMetaculusSteps } from "./median-metaculus";
import { neymanLinear, neymanLinearSteps } from "./neyman-linear";
import { neymanLog, neymanLogSteps } from "./neyman-log";
import { powerOfLinear, powerOfLinearSteps } from "./power-transform";
import type { PoolStep } from "./steps";
import { TRIM_SHARE, trimmed, trimmedSteps } from "./trimmed";

export type { PoolStep } from "./steps";

/** A rule that makes one distribution out of many. */
export type Pool = {
  /** Also the key of its name and explanation in the messages. */
  id: string;
  /** Raised when the formula changes; part of every figure's fingerprint. */
  version: number;
  /** Needs scenarios in rising order. */
  orderedOnly: boolean;
  /** Surer than the people are on average: labelled, and never the headline. */
  sharpened: boolean;
  /** "half-life": the crowd handed in is weighted by `halfLifeWeights`. */
  weighting: "equal" | "half-life";
  /** As shown to people: Σ over people i, scenarios j and k, N people, K scenarios. */
  formula: string;
  /** The constants that ran, by their name in the formula. */
  settings: Readonly<Record<string, number>>;
  /** The worked formula; its last step is the pool. None for nobody. */
  steps: (crowd: Crowd) => readonly PoolStep[];
  /** Null where there is nothing to pool. */
  pool: (crowd: Crowd) => number[] | null;
};

const EVERYBODY = { version: 1, orderedOnly: false, sharpened: false, weighting: "equal" } as const;

/** Every pool that the app computes, by id, in the order in which they are listed. */
export const POOLS = {
  linear: {
    ...EVERYBODY,
    id: "linear",
    formula: "qₖ = Σᵢ pᵢₖ / N",
    settings: {},
    steps: linearSteps,
    pool: linear,
  },
  log: {
    ...EVERYBODY,
    id: "log",
    formula: "qₖ = exp(Lₖ) / Σⱼ exp(Lⱼ),  Lₖ = Σᵢ ln((1 − K·ε)·pᵢₖ + ε) / N",
    settings: { ε: LOG_EPSILON },
    steps: (crowd) => logSteps(crowd, LOG_EPSILON),
    pool: (crowd) => log(crowd, LOG_EPSILON),
  },
  median: {
    ...EVERYBODY,
    id: "median",
    formula: "qₖ = mₖ / Σⱼ mⱼ,  mₖ = medianᵢ pᵢₖ",
    settings: {},
    steps: medianSteps,
    pool: median,
  },
  cumulativeMedian: {
    ...EVERYBODY,
    id: "cumulativeMedian",
    orderedOnly: true,
    formula: "qₖ = Gₖ − Gₖ₋₁,  Gₖ = medianᵢ (pᵢ₁ + … + pᵢₖ),  G₀ = 0",
    settings: {},
    steps: cumulativeMedianSteps,
    pool: cumulativeMedian,
  },
  trimmed: {
    ...EVERYBODY,
    id: "trimmed",
    formula: "qₖ = mₖ / Σⱼ mⱼ,  mₖ = (p₍g₊₁₎ₖ + … + p₍N₋g₎ₖ) / (N − 2g),  g = ⌊t·N⌋,  p₍₁₎ₖ ≤ … ≤ p₍N₎ₖ",
    settings: { t: TRIM_SHARE },
    steps: (crowd) => trimmedSteps(crowd, TRIM_SHARE),
    pool: (crowd) => trimmed(crowd, TRIM_SHARE),
  },
  logExtremised: {
    ...EVERYBODY,
    id: "logExtremised",
    sharpened: true,
    formula: "qₖ = exp(a·Lₖ) / Σⱼ exp(a·Lⱼ),  Lₖ = Σᵢ ln((1 − K·ε)·pᵢₖ + ε) / N",
    settings: { a: EXTREMISING, ε: EXTREMISED_EPSILON },
    steps: (crowd) => logExtremisedSteps(crowd, EXTREMISING, EXTREMISED_EPSILON),
    pool: (crowd) => logExtremised(crowd, EXTREMISING, EXTREMISED_EPSILON),
  },
  halfLife: {
    ...EVERYBODY,
    id: "halfLife",
    weighting: "half-life",
    formula: "qₖ = Σᵢ wᵢ·pᵢₖ / Σᵢ wᵢ,  wᵢ = 2^(−ageᵢ / h)",
    settings: { h: HALF_LIFE_DAYS },
    steps: linearSteps,
    pool: linear,
  },
} as const satisfies Record<string, Pool>;

/** The floor of the reference pools that take logarithms or scale medians, as the published vectors have it. */
const REFERENCE_EPSILON = 0.001;

/** How far the reference vectors sharpen the linear pool. */
const POWER = 2;

/** Pools that are explained and checked against other implementations, but stand in no comparison. */
export const REFERENCE_POOLS = {
  cumulativeTrimmed: {
    ...EVERYBODY,
    id: "cumulativeTrimmed",
    orderedOnly: true,
    formula: "qₖ = Gₖ − Gₖ₋₁,  Gₖ = (F₍g₊₁₎ₖ + … + F₍N₋g₎ₖ) / (N − 2g),  Fᵢₖ = pᵢ₁ + … + pᵢₖ,  g = ⌊t·N⌋,  G₀ = 0",
    settings: { t: TRIM_SHARE },
    steps: (crowd) => cumulativeTrimmedSteps(crowd, TRIM_SHARE),
    pool: (crowd) => cumulativeTrimmed(crowd, TRIM_SHARE),
  },
  gmoRenormalised: {
    ...EVERYBODY,
    id: "gmoRenormalised",
    formula: "qₖ = oₖ / Σⱼ oⱼ,  oₖ = 1 / (1 + exp(−Lₖ)),  Lₖ = Σᵢ ln(sᵢₖ / (1 − sᵢₖ)) / N,  sᵢₖ = (1 − K·ε)·pᵢₖ + ε",
    settings: { ε: REFERENCE_EPSILON },
    steps: (crowd) => gmoRenormalisedSteps(crowd, REFERENCE_EPSILON),
    pool: (crowd) => gmoRenormalised(crowd, REFERENCE_EPSILON),
  },
  powerTransform: {
    ...EVERYBODY,
    id: "powerTransform",
    sharpened: true,
    formula: "qₖ = mₖ^a / Σⱼ mⱼ^a,  mₖ = Σᵢ pᵢₖ / N",
    settings: { a: POWER },
    steps: (crowd) => powerOfLinearSteps(crowd, POWER),
    pool: (crowd) => powerOfLinear(crowd, POWER),
  },
  neymanLog: {
    ...EVERYBODY,
    id: "neymanLog",
    sharpened: true,
    formula:
      "qₖ = exp(Eₖ) / Σⱼ exp(Eⱼ),  Eₖ = ln(1/K) + d·(Lₖ − ln(1/K)),  Lₖ = Σᵢ ln((1 − K·ε)·pᵢₖ + ε) / N,  d = N·(√(3N² − 3N + 1) − 2) / (N² − N − 1)",
    settings: { ε: REFERENCE_EPSILON },
    steps: (crowd) => neymanLogSteps(crowd, REFERENCE_EPSILON),
    pool: (crowd) => neymanLog(crowd, REFERENCE_EPSILON),
  },
  neymanLinear: {
    ...EVERYBODY,
    id: "neymanLinear",
    sharpened: true,
    formula:
      "qₖ = max(0, vₖ − θ),  Σₖ qₖ = 1,  vₖ = 1/K + d·(mₖ − 1/K),  mₖ = Σᵢ pᵢₖ / N,  d = N·(√(3N² − 3N + 1) − 2) / (N² − N − 1)",
    settings: {},
    steps: neymanLinearSteps,
    pool: neymanLinear,
  },
  medianMetaculus: {
    ...EVERYBODY,
    id: "medianMetaculus",
    formula: "qₖ = (1 − K·ε)·(mₖ − ε) / Σⱼ (mⱼ − ε) + ε,  mₖ = medianᵢ pᵢₖ",
    settings: { ε: REFERENCE_EPSILON },
    steps: (crowd) => medianMetaculusSteps(crowd, REFERENCE_EPSILON),
    pool: (crowd) => medianMetaculus(crowd, REFERENCE_EPSILON),
  },
} as const satisfies Record<string, Pool>;
