import type { Comparison, ComparisonQuery } from "@/lib/contract/comparison";
import type { FigureFacts, FigureWithFacts } from "@/lib/contract/figure-facts";
import type { JsonValue } from "@/lib/core/canonical-json";
import type { Actor } from "../actor";
import { readComparison } from "../comparison";
import { fingerprint } from "../fingerprint";
import { evidenceFacts } from "./evidence";
import { overTimeFacts } from "./over-time";
import { roundPools, roundsFacts } from "./rounds";
import { scoresFacts } from "./scores";

type Asked = { comparison: Comparison; query: ComparisonQuery };

/** What each figure is made of beside the comparison. */
const FACTS: Readonly<Record<FigureWithFacts, (actor: Actor, asked: Asked) => Promise<Omit<FigureFacts, "fingerprint">>>> = {
  "over-time": async (actor, asked) => ({ overTime: await overTimeFacts(actor, asked) }),
  ternary: async (actor, asked) => ({ rounds: await roundPools(actor, asked) }),
  rounds: async (actor, asked) => ({ rounds: await roundsFacts(actor, asked) }),
  evidence: evidenceFacts,
  scores: scoresFacts,
};

/** What a figure shows beside a comparison that has been read, with the digits of both. @throws what reading it throws. */
export async function factsOf(actor: Actor, figure: FigureWithFacts, asked: Asked): Promise<FigureFacts> {
  const facts = await FACTS[figure](actor, asked);
  return { ...facts, fingerprint: fingerprint([asked.comparison.fingerprints[figure] ?? "", facts as JsonValue]) };
}

/** The same for a query. @throws what `readComparison` throws. */
export async function readFigureFacts(actor: Actor, exerciseId: string, figure: FigureWithFacts, query: ComparisonQuery): Promise<FigureFacts> {
  return factsOf(actor, figure, { comparison: await readComparison(actor, exerciseId, query), query });
}
