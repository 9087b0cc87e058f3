import { useTranslations } from "next-intl";
import { bareShare } from "@/lib/figures/shares";
import type { FigureLine } from "./figure-lines";

type Named = Pick<FigureLine, "kind" | "name" | "simulated">;
type Values = (line: Named, poolName: (pool: string) => string) => Record<string, string>;

/** The quantiles that figures show, by the words for them. */
const QUANTILES: Readonly<Record<string, string>> = { "0.25": "lower", "0.5": "median", "0.75": "upper" };

/** "500 to 550", "55" or the shares of a hexagon, in per cent. */
const percents = (name: string): string => name.replace(/\d+/g, (permille) => bareShare(Number(permille)));

const ofRound: Values = ({ name }) => ({ round: name.replace(/\D/g, "") });

const ofPair: Values = ({ name }) => {
  const [from = "", to = "", round = ""] = name.match(/\d+/g) ?? [];
  return { from, to, round };
};

/** "2026-03-02 09:14", by the universal time that the figure's axis has. */
const ofStep: Values = ({ name }) => ({ at: name.slice(0, 16).replace("T", " ") });

const ofPool: Values = ({ name }, poolName) => ({ pool: poolName(name) });

const ofTenth: Values = ({ name }) => {
  const [from = "", to = ""] = percents(name).split(" to ");
  return { from, to };
};

/** What the words for a kind of line take; the line's own name where a kind does not stand here. */
const VALUES: Partial<Record<FigureLine["kind"], Values>> = {
  pool: ofPool,
  band_low: ofPool,
  band_high: ofPool,
  without_one_low: ofPool,
  without_one_high: ofPool,
  person: ({ name, simulated }) => ({ number: name.replace(/\D/g, ""), simulated: simulated ? "yes" : "no" }),
  step_pool: ofStep,
  step_low_50: ofStep,
  step_high_50: ofStep,
  step_low_90: ofStep,
  step_high_90: ofStep,
  round_pool: ofRound,
  round_you: ofRound,
  pair: ({ name }) => {
    const [pair = "", from = "", to = "", round = ""] = name.match(/\d+/g) ?? [];
    return { pair, from, to, round };
  },
  pair_low: ofPair,
  pair_high: ofPair,
  quantile: ({ name }) => ({ which: QUANTILES[name] ?? "median" }),
  divergence: ({ name }) => ({ part: name === "within teams" ? "within" : "between" }),
  count: ({ name }) => {
    const [from = "", to = ""] = percents(name).split(" to ");
    return { from, to, share: from };
  },
  score_pool: ofPool,
  score_round: ofRound,
  score_round_you: ofRound,
  bin_said: ofTenth,
  bin_true: ofTenth,
  bin_low: ofTenth,
  bin_high: ofTenth,
  bin_count: ofTenth,
};

/** People are counted in a column, from one share to another, or at one share. */
const keyOf = ({ kind, name }: Named) => (kind === "count" && !name.includes(" to ") ? ("countAt" as const) : kind);

/** What a line of a figure's table is of, in the reader's words. */
export function useLineName(): (line: Named) => string {
  const t = useTranslations("compare.figureTable.kind");
  const figures = useTranslations("figures");
  const poolName = (pool: string) => figures("poolName", { pool });
  return (line) => t(keyOf(line), (VALUES[line.kind]?.(line, poolName) ?? { name: line.name }) as never);
}
