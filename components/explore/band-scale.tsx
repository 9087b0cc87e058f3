import { useTranslations } from "next-intl";
import type { Interval } from "@/lib/contract/cases";
import { intervalText } from "./interval-text";
import type { BareLikelihood } from "./likelihood";

const TICKS = [0, 25, 50, 75, 100] as const;

/** Past this point, in per mille, a band's label stands before it, so that it stays inside. */
const LABEL_TURNS = 650;

function anchorOf(tick: number): "start" | "middle" | "end" {
  if (tick === 0) return "start";
  return tick === 100 ? "end" : "middle";
}

/** The axis of all bands: 0 to 100 %, from left to right in every language. */
export function BandAxis() {
  return (
    <svg width="100%" height="20" aria-hidden="true" direction="ltr" className="overflow-visible">
      {TICKS.map((tick) => (
        <text key={tick} x={`${tick}%`} y="14" textAnchor={anchorOf(tick)} fontSize="12" fill="var(--ink-3)" className="num">
          {tick === 0 || tick === 100 ? `${tick}\u202f%` : tick}
        </text>
      ))}
    </svg>
  );
}

function Grid() {
  return TICKS.map((tick) => <line key={tick} x1={`${tick}%`} x2={`${tick}%`} y1="0" y2="40" stroke={tick === 0 ? "var(--ink-3)" : "var(--line)"} />);
}

const HALO = { stroke: "var(--paper)", strokeWidth: 5, paintOrder: "stroke", strokeLinejoin: "round" } as const;

/** One band between two end bars, hatched: everything in it is meant, no point is. */
export function Band({ id, band }: { id: string; band: Interval }) {
  const [low, high] = [`${band.lowPermille / 10}%`, `${band.highPermille / 10}%`];
  const turned = band.highPermille > LABEL_TURNS;
  return (
    <svg width="100%" height="40" role="img" aria-label={intervalText(band)} direction="ltr" className="overflow-visible">
      <defs>
        <pattern id={`hatch-${id}`} patternUnits="userSpaceOnUse" width="6" height="6" patternTransform="rotate(45)">
          <line x1="0" x2="0" y1="0" y2="6" stroke="var(--ink-2)" strokeWidth="2.4" />
        </pattern>
      </defs>
      <Grid />
      <rect x={low} y="10" width={`${(band.highPermille - band.lowPermille) / 10}%`} height="20" fill={`url(#hatch-${id})`} />
      <line x1={low} x2={low} y1="6" y2="34" stroke="var(--ink)" strokeWidth="2" />
      <line x1={high} x2={high} y1="6" y2="34" stroke="var(--ink)" strokeWidth="2" />
      <text x={turned ? low : high} dx={turned ? -10 : 10} y="25" textAnchor={turned ? "end" : "start"} fontSize="14" fontWeight="600" fill="var(--ink)" {...HALO} className="num">
        {intervalText(band)}
      </text>
    </svg>
  );
}

/** No band: what the words still say stands on a dotted line; no number is known, which is not the same as nothing there. */
export function NoBand({ says }: { says: BareLikelihood }) {
  const t = useTranslations("explore.bands");
  const text = t(says);
  return (
    <svg width="100%" height="40" role="img" aria-label={text} className="overflow-visible">
      <Grid />
      <line x1="0" x2="100%" y1="20" y2="20" stroke="var(--ink-3)" strokeWidth="1.5" strokeDasharray="1.5 5" strokeLinecap="round" />
      <svg x="50%" className="overflow-visible">
        {/* a halo leaves the dots between two words */}
        <rect x={-text.length * 5} y="10" width={text.length * 10} height="20" fill="var(--paper)" />
        <text y="25" textAnchor="middle" fontSize="14" fill="var(--ink-2)">
          {text}
        </text>
      </svg>
    </svg>
  );
}
