import { useTranslations } from "next-intl";
import type { AnswerSpread } from "@/lib/core/answer-spread";
import { type PhraseSpread, spreadPercent as percent } from "./phrase-spread";

const at = (permille: number) => `${permille / 10}%`;

const TICKS = [0, 250, 500, 750, 1000] as const;

function anchorOf(tick: number): "start" | "middle" | "end" {
  if (tick === 0) return "start";
  return tick === 1000 ? "end" : "middle";
}

function Axis() {
  return (
    <svg width="100%" height="20" aria-hidden="true" className="overflow-visible">
      {TICKS.map((tick) => (
        <text key={tick} x={at(tick)} y="14" textAnchor={anchorOf(tick)} fontSize="12" fill="var(--ink-3)" className="num">
          {tick === 0 || tick === 1000 ? `${tick / 10}\u202f%` : tick / 10}
        </text>
      ))}
    </svg>
  );
}

/** A bar of no width must still be seen, in px. */
const LEAST_PX = 3;

function Strip({ spread, label }: { spread: AnswerSpread; label: string }) {
  const { p10Permille, p25Permille, medianPermille, p75Permille, p90Permille } = spread;
  return (
    <svg width="100%" height="28" role="img" aria-label={label} className="overflow-visible">
      {TICKS.map((tick) => (
        <line key={tick} x1={at(tick)} x2={at(tick)} y1="0" y2="28" stroke={tick === 0 ? "var(--ink-3)" : "var(--line)"} />
      ))}
      <line x1={at(p10Permille)} x2={at(p90Permille)} y1="14" y2="14" stroke="var(--ink-3)" strokeWidth="2" />
      <rect x={at(p25Permille)} y="8" width={at(p75Permille - p25Permille)} height="12" fill="var(--ink-3)" />
      <line x1={at(medianPermille)} x2={at(medianPermille)} y1="4" y2="24" stroke="var(--ink)" strokeWidth={LEAST_PX} />
    </svg>
  );
}

/** One strip per phrase on one axis from 0 to 100 %: the middle half of the answers, the range without the outer tenths, and the middle answer. */
export function AnswerStrips({ phrases }: { phrases: readonly PhraseSpread[] }) {
  const t = useTranslations("methods.words");
  return (
    <figure aria-labelledby="strips-caption" className="mt-4">
      <div dir="ltr" className="grid gap-x-6 tablet:grid-cols-[11rem_1fr]">
        <span aria-hidden="true" className="hidden tablet:block" />
        <Axis />
      </div>
      <ul dir="ltr">
        {phrases.map((one) => (
          <li key={one.phrase} className="grid items-center gap-x-6 border-t border-line py-1 text-sm tablet:grid-cols-[11rem_1fr]">
            <span lang="en">{one.phrase}</span>
            <Strip spread={one} label={t("strip", { low: percent(one.p10Permille), quarter: percent(one.p25Permille), middle: percent(one.medianPermille), threeQuarters: percent(one.p75Permille), high: percent(one.p90Permille) })} />
          </li>
        ))}
      </ul>
      <figcaption id="strips-caption" className="mt-3 text-xs text-ink-3">
        {t("caption")}
      </figcaption>
    </figure>
  );
}
