import * as z from "zod";
import { bestSplit } from "@/lib/core/disagreement/best-split";
import { distance } from "@/lib/core/disagreement/distance";
import { jsd } from "@/lib/core/disagreement/jsd";
import { jsdGroups } from "@/lib/core/disagreement/jsd-groups";
import { meanPairwiseEmd } from "@/lib/core/disagreement/mean-pairwise-emd";
import { meanPairwiseTv } from "@/lib/core/disagreement/mean-pairwise-tv";
import { severityVariance } from "@/lib/core/disagreement/severity-variance";
import { tastleWierman } from "@/lib/core/disagreement/tastle-wierman";
import { roundStability } from "@/lib/core/rounds/round-stability";
import { crowdOf } from "@/lib/core/row-crowd";
import { columnOf } from "@/lib/core/sorted-column";
import { distributionOf, numbers, probability, rows } from "./fields";
import { crowdFunction, distributionFunction, fieldFunction, weightedFunction, type OracleFunction } from "./oracle-function";

const label = z.union([z.string(), z.number()], { error: "must be a name" }).transform(String);

const groupLabels = ({ n }: { n: number }) =>
  z.array(label).refine((groups) => groups.length === n, { error: `must have ${n} entries, one per row` });

const laterRows = ({ n, k }: { n: number; k: number }) =>
  rows.refine((after) => after.length === n && after[0]?.length === k, { error: `must hold ${n} rows of ${k} shares, like the first round` });

const divergence = weightedFunction(() => ({}), ({ crowd }) => {
  const { pooledEntropy, meanEntropy, jsd: divergent, normalised } = jsd(crowd);
  return { pooled_entropy: pooledEntropy, mean_entropy: meanEntropy, jsd: divergent, normalised };
});

const divergenceByGroup = weightedFunction(
  (size) => ({ groups: groupLabels(size) }),
  (people, { groups }) => {
    const membersOf = (id: string) => [...groups.keys()].filter((person) => groups[person] === id);
    const crowds = [...new Set(groups)].map((id) => {
      const only = <T>(all: readonly T[]) => membersOf(id).flatMap((person) => all.slice(person, person + 1));
      return { id, crowd: crowdOf(only(people.rows), people.weights && only(people.weights)) };
    });
    const { total, within, between, withinByGroup } = jsdGroups(crowds);
    return { total, within, between, within_by_group: Object.fromEntries(withinByGroup.map(({ id, divergence: own }) => [id, own])) };
  },
);

const split = fieldFunction({ x: numbers }, ({ x }) => {
  const found = bestSplit(columnOf(x));
  return found && { eta2: found.eta2, n_low: found.nLow, mean_low: found.meanLow, mean_high: found.meanHigh };
});

const stability = crowdFunction(
  (size) => ({ set2: laterRows(size), threshold: probability }),
  (people, { set2, threshold }) => {
    const found = roundStability(people.rows, set2, threshold);
    return {
      mean_move_tv: found.meanMoveTv,
      share_changed: found.shareChanged,
      pool_move_tv: found.poolMoveTv,
      dispersion_ratio: found.dispersionRatio,
      share_moved_toward_pool: found.shareMovedTowardPool,
      sd_ratio: found.sdRatio,
    };
  },
);

/** How people differ, and how they moved between rounds, by `fn`. */
export const DISAGREEMENT_FUNCTIONS: Readonly<Record<string, OracleFunction>> = {
  jsd: divergence,
  jsdGroups: divergenceByGroup,
  meanPairwiseTV: crowdFunction(() => ({}), ({ crowd }) => meanPairwiseTv(crowd)),
  meanPairwiseEMD: crowdFunction(() => ({}), ({ crowd }) => meanPairwiseEmd(crowd)),
  severityVariance: weightedFunction(() => ({}), ({ crowd }) => severityVariance(crowd)),
  tastleWierman: distributionFunction(() => ({}), (p) => tastleWierman(p)),
  distance: distributionFunction((k) => ({ q: distributionOf(k) }), (p, { q }) => distance(p, q)),
  bestSplit: split,
  roundStability: stability,
};
