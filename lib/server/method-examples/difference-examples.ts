import type { ExampleRow } from "@/lib/contract/method-example";
import type { Camp } from "@/lib/core/disagreement/camps";
import { distance } from "@/lib/core/disagreement/distance";
import { jsd } from "@/lib/core/disagreement/jsd";
import { meanPairwiseEmd } from "@/lib/core/disagreement/mean-pairwise-emd";
import { meanPairwiseTv } from "@/lib/core/disagreement/mean-pairwise-tv";
import { severityVariance } from "@/lib/core/disagreement/severity-variance";
import { tastleWierman } from "@/lib/core/disagreement/tastle-wierman";
import { linear } from "@/lib/core/pools/linear";
import { disagreementOf } from "../measures/disagreement";
import type { Example } from "./subject";
import { asMine, asResult, distributionRow, quantity, valuesRow } from "./table";

const yesOrNo = (value: unknown) => (value ? "yes" : "no");

const VALUES = { scenarios: false, more: ["value"] } as const;

export const jsdExample: Example = ({ released }) => {
  const { tally } = released.asked;
  const { teams } = disagreementOf(released)?.divergence ?? {};
  if (tally.n < 2) return null;
  const { pooledEntropy, meanEntropy, jsd: divergence, normalised } = jsd(tally);
  const nameOf = (id: string | null) => released.exercise.teams.find((team) => team.id === id)?.name;
  const ofTeam = (id: string | null, own: number): ExampleRow => {
    const name = nameOf(id);
    return { ...valuesRow(name === undefined ? "teamless" : "withinTeam", quantity(own)), ...(name === undefined ? {} : { name }) };
  };
  const share = (part: number | undefined) => quantity(part === undefined || divergence === 0 ? null : part / divergence, "share");
  return {
    columns: VALUES,
    rows: [
      valuesRow("pooledEntropy", quantity(pooledEntropy)),
      valuesRow("meanEntropy", quantity(meanEntropy)),
      asResult(valuesRow("divergence", quantity(divergence))),
      valuesRow("normalised", quantity(normalised, "share")),
      ...(teams ? [valuesRow("within", quantity(teams.within)), valuesRow("between", quantity(teams.between)), ...teams.withinByTeam.map((team) => ofTeam(team.id, team.divergence))] : []),
    ],
    facts: {
      pooledEntropy: quantity(pooledEntropy),
      meanEntropy: quantity(meanEntropy),
      divergence: quantity(divergence),
      normalised: quantity(normalised, "share"),
      teams: teams && divergence > 0 ? "yes" : "no",
      betweenShare: share(teams?.between),
      withinShare: share(teams?.within),
    },
  };
};

export const distanceExample: Example = ({ released, mine }) => {
  const { tally } = released.asked;
  const pooled = linear(tally);
  if (!pooled || tally.n < 2) return null;
  const tv = quantity(meanPairwiseTv(tally), "share");
  const emd = released.ordered ? quantity(meanPairwiseEmd(tally), "share") : null;
  const own = mine && quantity(distance(mine, pooled).tv, "share");
  return {
    columns: VALUES,
    rows: [
      asResult(valuesRow("meanPairwiseTv", tv)),
      ...(emd ? [asResult(valuesRow("meanPairwiseEmd", emd))] : []),
      ...(own ? [asMine(valuesRow("mineToLinear", own))] : []),
    ],
    facts: { n: tally.n, tv, ...(emd && { emd }), ordered: yesOrNo(emd), ...(own && { mineTv: own }), mine: yesOrNo(own) },
  };
};

export const severityExample: Example = ({ released }) => {
  const { tally } = released.asked;
  if (tally.n === 0) return null;
  const { mean, within, between, total, polarisation } = severityVariance(tally);
  const part = (of: number) => quantity(total === 0 ? null : of / total, "share");
  return {
    columns: VALUES,
    rows: [
      valuesRow("severityMean", quantity(mean)),
      valuesRow("severityWithin", quantity(within)),
      valuesRow("severityBetween", quantity(between)),
      valuesRow("severityTotal", quantity(total)),
      asResult(valuesRow("polarisation", quantity(polarisation))),
    ],
    facts: { mean: quantity(mean), withinShare: part(within), betweenShare: part(between), polarisation: quantity(polarisation) },
  };
};

const campRow = (id: string, { linear: shares, n, meanSeverity }: Camp) => distributionRow(id, shares, [quantity(n), quantity(meanSeverity)]);

/** Null where nobody differs, and where a side is smaller than the groups that this exercise shows. */
export const campsExample: Example = ({ released }) => {
  const found = disagreementOf(released)?.ordered?.camps;
  if (!found) return null;
  const { low, high, eta2, split } = found;
  return {
    columns: { scenarios: true, more: ["people", "meanSeverity"] },
    rows: [campRow("lowCamp", low), campRow("highCamp", high)],
    facts: {
      nLow: low.n,
      nHigh: high.n,
      meanLow: quantity(low.meanSeverity),
      meanHigh: quantity(high.meanSeverity),
      eta2: quantity(eta2, "share"),
      split: split ? "yes" : "no",
    },
  };
};

export const consensusExample: Example = ({ released }) => {
  const { tally } = released.asked;
  const pooled = linear(tally);
  if (!pooled) return null;
  const consensus = quantity(tastleWierman(pooled));
  return {
    columns: { scenarios: true, more: ["consensus"] },
    rows: [asResult(distributionRow("linear", pooled, [consensus]))],
    facts: { mean: quantity(tally.severity.mean()), consensus },
  };
};
