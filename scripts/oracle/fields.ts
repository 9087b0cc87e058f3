import * as z from "zod";
import { sum } from "@/lib/core/sum";

/** Shares may miss a sum of 1 by what printing with six digits loses. */
const TOLERANCE = 1e-6;

/** More than this in one list or loop is a mistake in the input, not a crowd. */
const MOST = 1_000_000;

/** Probabilities ≥ 0 in scenario order that sum to 1; taken as they are, not rescaled. */
export const distribution = z
  .array(z.number().min(0))
  .min(2)
  .superRefine((shares, context) => {
    const total = sum(shares);
    if (Math.abs(total - 1) > TOLERANCE) context.addIssue({ code: "custom", message: `must sum to 1, and sums to ${total}` });
  });

/** A distribution over as many scenarios as another one. */
export const distributionOf = (k: number) =>
  distribution.refine((shares) => shares.length === k, { error: `must have ${k} shares, one per scenario` });

/** One distribution per person, all over the same scenarios. */
export const rows = z
  .array(distribution, { error: ({ input }) => (input === undefined ? "is missing: give the rows, or the name of a set of rows" : undefined) })
  .min(1)
  .superRefine((all, context) => {
    all.forEach((row, index) => {
      if (row.length !== all[0]?.length) {
        context.addIssue({ code: "custom", path: [index], message: `has ${row.length} shares where the first row has ${all[0]?.length}` });
      }
    });
  });

/** One weight ≥ 0 per person, not all of them 0. */
export const weights = z
  .array(z.number().min(0))
  .min(1)
  .refine((all) => all.some((weight) => weight > 0), { error: "must hold at least one weight above 0" });

/** The index of the scenario that happened, from 0. */
export const outcome = (k: number) => z.int().min(0).max(k - 1);

/** The floor under shares: K · eps must stay below 1. */
export const epsilon = (k: number) =>
  z.number().min(0).refine((eps) => k * eps < 1, { error: `times the number of scenarios (${k}) must stay below 1` });

/** The share of people to leave out at each end. */
export const trim = z.number().min(0).lt(0.5);

export const positive = z.number().positive();
export const probability = z.number().min(0).max(1);
export const numbers = z.array(z.number()).min(1);
export const count = z.int().min(1).max(MOST);
