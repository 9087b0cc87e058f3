import type { Comparison } from "@/lib/contract/comparison";
import type { Person } from "./person";

/** A comparison without anything about its reader: the same for everybody who may see it. */
export type SharedComparison = Omit<Comparison, "mine" | "people"> & { people: readonly Person[] };
