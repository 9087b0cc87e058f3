import * as z from "zod";
import { hazardsToLeaf, leafToHazards } from "@/lib/core/hazards";
import { largestRemainder } from "@/lib/core/largest-remainder";
import { projectSimplex } from "@/lib/core/project-simplex";
import { count, distribution, numbers, probability } from "./fields";
import { nestedTree, treeLeaves } from "./nested-tree";
import { distributionFunction, fieldFunction, type OracleFunction } from "./oracle-function";

/** Distributions and trees, by `fn`. */
export const TREE_FUNCTIONS: Readonly<Record<string, OracleFunction>> = {
  projectSimplex: fieldFunction({ v: numbers }, ({ v }) => projectSimplex(v)),
  largestRemainder: fieldFunction({ p: distribution, total: count }, ({ p, total }) => largestRemainder(p, total)),
  hazardsToLeaf: fieldFunction({ h: z.array(probability.nullable()) }, ({ h }) => hazardsToLeaf(h)),
  leafToHazards: distributionFunction(() => ({}), (p) => leafToHazards(p)),
  treeLeaves: fieldFunction({ tree: nestedTree }, ({ tree }) => treeLeaves(tree)),
};
