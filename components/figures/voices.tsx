import type { VoiceMark } from "@/lib/figures/pool-bars-spec";
import type { Palette } from "@/lib/figures/palette";
import { Lines, round } from "./lines";

type VoicesProps = { voices: readonly VoiceMark[]; palette: Palette; hatchId: string };

/** The 45° hatch of all voice bands; `id` must be the only one of its name on the page. */
export function Hatch({ id, palette }: { id: string; palette: Palette }) {
  return (
    <pattern id={id} patternUnits="userSpaceOnUse" width={5} height={5} patternTransform="rotate(45)">
      <path d="M2.5 0V5" stroke={palette.tone["ink-3"]} strokeWidth={1} />
    </pattern>
  );
}

function Voice({ voice, palette, hatchId }: { voice: VoiceMark; palette: Palette; hatchId: string }) {
  const { band, dotted } = voice;
  return (
    <g>
      {band !== null && (
        <>
          <rect x={round(band.x1)} y={round(band.y)} width={round(band.x2 - band.x1)} height={band.height} fill={palette.tone.surface} />
          <rect x={round(band.x1)} y={round(band.y)} width={round(band.x2 - band.x1)} height={band.height} fill={`url(#${hatchId})`} />
          <path
            d={`M${round(band.x1)} ${round(band.y - 1)}v${band.height + 2}M${round(band.x2)} ${round(band.y - 1)}v${band.height + 2}`}
            stroke={palette.tone["ink-2"]}
            strokeWidth={1.5}
          />
        </>
      )}
      {dotted !== null && <path d={`M${round(dotted.x1)} ${round(dotted.y)}H${round(dotted.x2)}`} stroke={palette.tone["ink-3"]} strokeDasharray="1 4" />}
      <Lines labels={voice.lines} palette={palette} halo />
    </g>
  );
}

/** What voices say about one scenario: hatched bands between end bars, or words on a dotted line. */
export function Voices({ voices, palette, hatchId }: VoicesProps) {
  return voices.map((voice) => <Voice key={voice.reading} voice={voice} palette={palette} hatchId={hatchId} />);
}
