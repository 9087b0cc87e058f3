import type { ComparisonQuery } from "@/lib/contract/comparison";
import { comparisonSearch } from "@/lib/client/comparison";
import { bareShare } from "@/lib/figures/shares";
import type { Finding } from "./findings";

/** A finding as a template of the namespace `compare.findings` with its values, and the address that its link leads to. */
export type FindingLine = {
  key: "poolsMore" | "poolsLess" | "poolsRank" | "poolsAgree" | "simulated" | "simulatedOut" | "spread";
  values: Record<string, string | number>;
  href: string;
};

type Context = {
  /** A scenario's label as it stands inside a sentence. */
  label: (scenario: number) => string;
  query: ComparisonQuery;
  caseId: string;
};

/** Says a finding in words: which template, with what in it, and where one can look closer. */
export function findingLine(finding: Finding, { label, query, caseId }: Context): FindingLine {
  const shown = (change: ComparisonQuery) => comparisonSearch({ ...query, ...change });
  switch (finding.kind) {
    case "pools-differ":
      return {
        key: finding.more ? "poolsMore" : "poolsLess",
        values: { pool: finding.pool, points: bareShare(finding.pointsPermille), scenario: label(finding.scenario) },
        href: shown({ pool: finding.pool }),
      };
    case "pools-rank":
      return {
        key: "poolsRank",
        values: { pool: finding.pool, first: label(finding.first), other: label(finding.other) },
        href: shown({ pool: finding.pool }),
      };
    case "pools-agree":
      return { key: "poolsAgree", values: { points: finding.pointsPermille / 10 }, href: "#numbers" };
    case "simulated":
      return { key: "simulated", values: { n: finding.n, simulated: finding.simulated }, href: shown({ simulated: "0" }) };
    case "simulated-out":
      return { key: "simulatedOut", values: { n: finding.n }, href: shown({ simulated: "1" }) };
    case "spread":
      return {
        key: "spread",
        values: { n: finding.n, scenario: label(finding.scenario), low: bareShare(finding.lowPermille), high: bareShare(finding.highPermille) },
        href: `/cases/${caseId}/scenarios`,
      };
  }
}
