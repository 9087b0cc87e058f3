import type { Comparison, ComparisonQuery, PoolId } from "@/lib/contract/comparison";
import { comparisonSearch } from "@/lib/client/comparison";
import { bareShare } from "@/lib/figures/shares";
import type { Finding } from "./findings";
import { HEADLINE_POOL, pointsText, shareCells } from "./shown";

/** A finding as a template of the namespace `compare.findings` with its values, and the address that its link leads to. */
export type FindingLine = {
  key: "poolsApart" | "poolsRank" | "poolsAgree" | "simulated" | "simulatedOut" | "spread";
  values: Record<string, string | number>;
  href: string;
};

/** Where the sections below the figure begin. */
export const SECTION_IDS = { sure: "sure", differ: "differ", hangs: "hangs" } as const;

type Context = {
  /** A scenario's label as it stands inside a sentence. */
  label: (scenario: number) => string;
  /** Pools' names as they stand inside a sentence: one, or several as a list. */
  poolNames: (...pools: readonly PoolId[]) => string;
  pools: Comparison["pools"];
  query: ComparisonQuery;
};

function apartLine({ scenario, low, high }: Extract<Finding, { kind: "pools-apart" }>, { label, poolNames, pools, query }: Context): FindingLine {
  const share = (pool: PoolId) => shareCells(pools[pool] ?? [])[scenario] ?? "";
  return {
    key: "poolsApart",
    values: { scenario: label(scenario), low: share(low), lowPool: poolNames(low), high: share(high), highPool: poolNames(high) },
    href: comparisonSearch({ ...query, pool: low === HEADLINE_POOL ? high : low }),
  };
}

/** Says a finding in words: which template, with what in it, and where one can look closer. */
export function findingLine(finding: Finding, context: Context): FindingLine {
  const { label, poolNames, query } = context;
  const shown = (change: ComparisonQuery) => comparisonSearch({ ...query, ...change });
  switch (finding.kind) {
    case "pools-apart":
      return apartLine(finding, context);
    case "pools-rank":
      return { key: "poolsRank", values: { pools: poolNames(...finding.pools), count: finding.pools.length }, href: shown({ pool: finding.pools[0] }) };
    case "pools-agree":
      return { key: "poolsAgree", values: { points: pointsText(finding.gap) }, href: `#${SECTION_IDS.hangs}` };
    case "simulated":
      return { key: "simulated", values: { n: finding.n, simulated: finding.simulated }, href: shown({ simulated: "0" }) };
    case "simulated-out":
      return { key: "simulatedOut", values: { n: finding.n }, href: shown({ simulated: "1" }) };
    case "spread":
      return {
        key: "spread",
        values: { n: finding.n, scenario: label(finding.scenario), low: bareShare(finding.lowPermille), high: bareShare(finding.highPermille) },
        href: `#${SECTION_IDS.differ}`,
      };
  }
}
