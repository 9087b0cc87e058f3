import { useTranslations } from "next-intl";
import type { Case } from "@/lib/contract/cases";
import type { Comparison } from "@/lib/contract/comparison";
import { inSentence } from "@/lib/figures/in-sentence";
import { bareShare, chosenPool } from "@/lib/figures/shares";
import { shownShares } from "./shown";
import { standing } from "./standing";

type Props = { comparison: Comparison; theCase: Case; others: string };

/** One sentence that says where the reader stands beside the pool that the figure shows; an onlooker reads how many are shown. */
export function StandingSentence({ comparison, theCase, others }: Props) {
  const t = useTranslations("compare.standing");
  return <p className="mt-3 max-w-prose text-lg text-balance text-ink-2">{comparison.mine ? <Mine {...{ comparison, theCase, others }} /> : t("observer", { n: comparison.people.length })}</p>;
}

function Mine({ comparison, theCase, others }: Props) {
  const t = useTranslations("compare.standing");
  const pool = chosenPool(comparison);
  const label = (scenario: number) => inSentence(theCase.scenarios[scenario]?.label ?? "", theCase);
  const found = standing(comparison.mine?.weights ?? [], pool && shownShares(pool));
  if (found.kind !== "apart") return t(found.kind, { others });
  return t("apart", {
    others,
    above: bareShare(found.above.pointsPermille),
    aboveScenario: label(found.above.scenario),
    below: bareShare(found.below.pointsPermille),
    belowScenario: label(found.below.scenario),
  });
}
