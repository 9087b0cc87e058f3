import { inSentence } from "../in-sentence";
import type { FigureInput } from "../input";
import { pointText } from "../point-text";
import { ofSimulated } from "../simulated-title";
import { type Spread, spreads } from "./spread";

/** Below this the middle half of people stands close together, in per mille. */
const CLOSE_PERMILLE = 100;

const widthOf = ({ low, high }: Spread) => high - low;

function finding(input: FigureInput): string {
  const { theCase, translate, comparison } = input;
  if (comparison.people.length === 1) return translate("distribution.one");
  const [first, ...others] = spreads(input);
  if (first === undefined) return translate("title.nobody");
  const widest = others.reduce((most, one) => (widthOf(one) > widthOf(most) ? one : most), first);
  if (widthOf(widest) < CLOSE_PERMILLE) return translate("distribution.close");
  const scenario = inSentence(theCase.scenarios[widest.scenario]?.label ?? "", theCase);
  return translate("distribution.apart", { scenario, low: pointText(widest.low), high: pointText(widest.high) });
}

/** The title of the distribution figure: on which scenario people stand farthest apart. The first of equals is named. */
export function distributionTitle(input: FigureInput): string {
  return input.comparison.people.length === 0 ? input.translate("title.nobody") : ofSimulated(input, finding(input));
}
