import type { Case } from "@/lib/contract/cases";
import { branchShares } from "@/lib/core/branch-shares";
import { largestRemainder } from "@/lib/core/largest-remainder";
import { percentText } from "@/lib/core/percent-text";
import { pinsText } from "@/lib/core/pins";
import { sum } from "@/lib/core/sum";
import { conditionals } from "@/lib/core/tree";
import { WHOLE_PERMILLE } from "@/lib/core/whole";
import type { Translate } from "./input";

const NARROW_SPACE = "\u202f";

/** A case's tree with what its leaves are. */
export type TreeOfCase = { tree: NonNullable<Case["tree"]>; scenarios: readonly Pick<Case["scenarios"][number], "id" | "label">[] };

/** The numbers of one distribution, and what those that are printed together add up to. */
export type Masses = {
  /** One per scenario, in any unit, not all 0. */
  masses: readonly number[];
  /** 1000 prints an estimate with one decimal, 100 a pool in whole per cents. */
  whole: 100 | 1000;
};

/** Printed shares of a tree. */
export type TreeShares = {
  /** Among the branches of its question; null where it is not defined, since nothing leads to the question. */
  branch: (node: string, branch: string) => string | null;
  /** Of all, by the scenario's index. */
  scenario: (index: number) => string;
};

/**
 * What a distribution over the scenarios says at every branch of the tree, as it is printed. What stands together adds up,
 * and what is small but not nothing is "<1 %".
 *
 * @param translate looks up the namespace `figures`
 */
export function treeShares({ tree, scenarios }: TreeOfCase, { masses, whole }: Masses, translate: Translate): TreeShares {
  const text = (units: number, mass: number) => {
    if (whole === WHOLE_PERMILLE) return percentText(units);
    return units === 0 && mass > 0 ? translate("lessThanOne", { space: NARROW_SPACE }) : percentText(units * 10, 0);
  };
  const indexOf = (id: string) => scenarios.findIndex((scenario) => scenario.id === id);
  const all = sum(masses);
  const endUnits = largestRemainder(masses.map((mass) => mass / all), whole);
  // the first question asks of all: its answers are what the printed ends behind them add up to, not rounded by themselves
  const printedEnds = conditionals(tree, ({ scenario }) => endUnits[indexOf(scenario)] ?? 0);
  const firstUnits = new Map(printedEnds.flatMap(({ node, branch, mass }) => (node === tree.root ? [[branch, mass] as const] : [])));
  const branches = new Map(
    branchShares(tree, ({ scenario }) => masses[indexOf(scenario)] ?? 0, whole).map(({ node, branch, units, mass }) => {
      const printed = node === tree.root ? (firstUnits.get(branch) ?? null) : units;
      return [pinsText([{ node, branch }]), printed === null ? null : text(printed, mass)];
    }),
  );
  const ends = endUnits.map((units, index) => text(units, masses[index] ?? 0));
  return { branch: (node, branch) => branches.get(pinsText([{ node, branch }])) ?? null, scenario: (index) => ends[index] ?? "" };
}
