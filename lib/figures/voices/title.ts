import type { FigureInput } from "../input";
import { ofSimulated } from "../simulated-title";
import { statedCount, voicesRows, type VoicesRow } from "./rows";

/** Where the pool stands to a band: below it, inside, or above. */
function sideOf({ band, poolPermille }: VoicesRow): "below" | "inside" | "above" | null {
  if (band === null || poolPermille === null) return null;
  if (poolPermille < band.lowPermille) return "below";
  return poolPermille > band.highPermille ? "above" : "inside";
}

/** The title of the voices figure: how many analysts stated a likelihood, and where the crowd stands to it, where that is one thing to say. */
export function voicesTitle(input: FigureInput): string {
  const rows = voicesRows(input);
  if (rows.length === 0) return input.translate("voices.nobodyTitle");
  const { stated, named } = statedCount(input, rows);
  const sides = new Set(rows.flatMap((row) => sideOf(row) ?? []));
  const [side] = sides;
  const title = input.translate("voices.stated", { stated, named, side: sides.size === 1 && side !== undefined ? side : "none" });
  // without the crowd in it nothing in the title is simulated
  return sides.size === 1 ? ofSimulated(input, title) : title.charAt(0).toLocaleUpperCase() + title.slice(1);
}
