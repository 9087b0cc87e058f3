import type { TableInput } from "../input";
import type { TableRow } from "../table";
import { hasBand } from "../voice-words";

/** A voice's band, once for each scenario of its default mapping: the mapping is coded, and the band is not split. */
export function voicesTable({ readings, theCase }: TableInput): TableRow[] {
  return readings.filter(hasBand).flatMap((reading) => {
    const voice = theCase.voices.find(({ id }) => id === reading.voice)?.name ?? reading.voice;
    const scenarios = reading.mappings.find((mapping) => mapping.default)?.scenarios ?? [];
    const shared = {
      name: `${voice}: ${reading.event}`,
      scenarioId: scenarios.join(" + "),
      scenario: theCase.scenarios.filter(({ id }) => scenarios.includes(id)).map(({ label }) => label).join(" + "),
      unit: "per mille",
      simulated: false,
    } as const;
    return [
      { ...shared, kind: "voice_low" as const, value: reading.band.lowPermille },
      { ...shared, kind: "voice_high" as const, value: reading.band.highPermille },
    ];
  });
}
