import type { FigureInput } from "./input";
import { bareShare, chosenPool, permilleOf, poolTexts } from "./shares";

/** The figure in words, for those who do not see it: the method line, then each scenario with its numbers. */
export function poolBarsDescription(input: FigureInput, method: string): string {
  const { comparison, theCase, translate } = input;
  const distribution = chosenPool(comparison);
  if (distribution === null) return translate("empty");
  const texts = poolTexts(distribution, translate);
  const rows = theCase.scenarios.map(({ label }, i) => {
    const { band, mine } = comparison;
    const [low, high] = [band?.low[i], band?.high[i]].map((share) => bareShare(Math.round(permilleOf(share ?? 0) / 10) * 10));
    const bandWords = band === null ? "" : translate("description.band", { low: low ?? "", high: high ?? "" });
    const mineWords = mine === null ? "" : translate("description.mine", { share: bareShare(mine.weights[i] ?? 0) });
    return translate("description.row", { scenario: label, share: texts[i] ?? "", band: bandWords, mine: mineWords });
  });
  return [translate("description.intro", { footer: method }), ...rows].join(" ");
}
