import type { Comparison } from "@/lib/contract/comparison";

/** Somebody's last estimate of a round, as a comparison uses it. */
export type Person = { participantId: string; weights: number[]; simulated: boolean; team: string | null; submittedAt: Date };

/** A comparison without anything about its reader: the same for everybody who may see it. */
export type SharedComparison = Omit<Comparison, "mine" | "people"> & { people: readonly Person[] };
