import type { Pin } from "@/lib/core/pins";
import { hasOneLeafEach } from "@/lib/core/tree";
import { whatIf } from "@/lib/core/what-if";
import type { Masses, TreeOfCase } from "@/lib/figures/tree-shares";
import type { Pooled } from "./pooled";

/** The numbers of a tree's page. */
export type PathwaysNumbers = {
  /** Each scenario has one way to it; only then do shares say what branches are worth. */
  isComputed: boolean;
  /** The reader's own. */
  own: Masses | null;
  /** Everybody's. */
  all: Masses | null;
  /** What the own ones imply for what is supposed, in per mille; null where they do not say. */
  implied: readonly number[] | null;
};

/** @param mine the reader's own weights in per mille. @param pooled null until the reader may see it. @param pins what he supposes. */
export function pathwaysNumbers({ scenarios, tree }: TreeOfCase, pins: readonly Pin[], mine: readonly number[] | null, pooled: Pooled | null): PathwaysNumbers {
  const scenarioIds = scenarios.map(({ id }) => id);
  if (!hasOneLeafEach(tree, scenarioIds)) return { isComputed: false, own: null, all: null, implied: null };
  return {
    isComputed: true,
    own: mine && { masses: mine, whole: 1000 },
    all: pooled?.linear ? { masses: pooled.linear, whole: 100 } : null,
    implied: mine && whatIf({ ...tree, scenarioIds }, mine, pins),
  };
}
