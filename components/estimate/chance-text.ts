import type { useTranslations } from "next-intl";
import type { Chance } from "@/lib/core/chance";
import type { Ratio } from "@/lib/core/ratio";

type Translator<Space extends "estimate.chance" | "estimate.ratio"> = ReturnType<typeof useTranslations<Space>>;

const yesNo = (about: boolean): "yes" | "no" => (about ? "yes" : "no");

/** A chance in words: "about 1 in 9", "an even chance". */
export function chanceText(t: Translator<"estimate.chance">, chance: Chance): string {
  switch (chance.form) {
    case "impossible":
    case "certain":
      return t(chance.form);
    case "even":
      return t("even", { about: yesNo(chance.about) });
    case "outOf":
      return t("outOf", { about: yesNo(chance.about), count: chance.count, of: chance.of });
    default:
      return t(chance.form, { about: yesNo(chance.about), n: chance.n });
  }
}

/** How one scenario compares with another in words: "twice as likely as Tit-for-tat". */
export function ratioText(t: Translator<"estimate.ratio">, ratio: Ratio, other: string): string {
  switch (ratio.form) {
    case "asLikely":
      return t("asLikely", { about: yesNo(ratio.about), other });
    case "times":
      return t("times", { about: yesNo(ratio.about), times: ratio.times, other });
    default:
      return t(ratio.form, { other });
  }
}
