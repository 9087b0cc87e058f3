import type { ExampleFact } from "@/lib/contract/method-example";
import type { Crowd } from "@/lib/core/crowd";
import { linearStandsIn } from "@/lib/core/pools/median";
import { neymanFactor } from "@/lib/core/pools/neyman-factor";
import type { Pool } from "@/lib/core/pools/registry";
import { quantity } from "./table";

type Facts = Readonly<Record<string, ExampleFact>>;

const factor = (_: Pool, { n }: Crowd): Facts => ({ factor: quantity(neymanFactor(n)) });
const dropped = ({ settings }: Pool, { n }: Crowd): Facts => ({ dropped: Math.floor((settings.t ?? 0) * n) });

/** What the sentence of some pools says besides their steps. */
const FACTS: Readonly<Record<string, (pool: Pool, crowd: Crowd, effectiveN: number | null) => Facts>> = {
  median: (_, crowd) => ({ standsIn: linearStandsIn(crowd) ? "yes" : "no" }),
  trimmed: dropped,
  cumulativeTrimmed: dropped,
  halfLife: (_, { severity, n }, effectiveN) => ({ weight: quantity(severity.weight), effectiveN: Math.round(effectiveN ?? n) }),
  powerTransform: ({ settings }) => ({ a: settings.a ?? 1 }),
  neymanLog: factor,
  neymanLinear: factor,
};

/** @param effectiveN Kish's effective number of people, null where all count the same. */
export function poolFacts(pool: Pool, crowd: Crowd, effectiveN: number | null): Facts {
  return FACTS[pool.id]?.(pool, crowd, effectiveN) ?? {};
}
