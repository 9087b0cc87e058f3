import { POOL_IDS, type PoolId } from "@/lib/contract/comparison";
import { POOLS } from "@/lib/core/pools/registry";
import { factsLine } from "../footer";
import { framedScene } from "../framed";
import type { FigureBox, FigureInput } from "../input";
import type { SceneSpec } from "../scene";
import { layPoolStrip } from "./layout";
import { isFar, type StripRow } from "./panel";
import { HEADLINE, permilleOf, wholePercents } from "../shares";
import { poolStripTitle } from "./title";

/** The pools that there are, the headline first, sharpened ones last: they are bolder than the crowd by design. */
function stripRows({ comparison }: FigureInput): StripRow[] {
  const ids = POOL_IDS.filter((id) => comparison.pools[id]);
  const ordered = [...ids.filter((id) => !POOLS[id].sharpened), ...ids.filter((id) => POOLS[id].sharpened)];
  return ordered.map((pool) => rowOf(pool, comparison.pools[pool] ?? [], comparison.pools[HEADLINE] ?? []));
}

function rowOf(pool: PoolId, shares: readonly number[], headline: readonly number[]): StripRow {
  const apartPermille = shares.map((share, i) => permilleOf(share - (headline[i] ?? 0)));
  return { pool, sharpened: POOLS[pool].sharpened, percents: wholePercents(shares), apartPermille };
}

function sentencesOf({ theCase, translate }: FigureInput, rows: readonly StripRow[]): string[] {
  return rows.map(({ pool, percents }) => {
    const shares = theCase.scenarios.map(({ label }, i) => translate("description.share", { scenario: label, percent: percents[i] ?? 0 }));
    return translate("description.series", { name: translate("poolName", { pool }), shares: shares.join(", ") });
  });
}

/**
 * All pools side by side, centred on the headline: how far each rule moves each share, and how far one person could.
 *
 * @param box the width in layout pixels (320 or more), and the least height
 * @returns final strings and placed marks; the same input gives the same spec
 */
export function poolStripScene(input: FigureInput, box: FigureBox): SceneSpec {
  const rows = stripRows(input);
  const painting = {
    figure: "pool-strip",
    title: poolStripTitle(input),
    nothing: rows.length === 0 ? input.translate("empty") : null,
    subtitle: input.translate("poolStrip.subtitle"),
    method: factsLine(input, input.translate("poolStrip.method", { count: rows.length }), rows.some(isFar) ? [input.translate("poolStrip.far")] : []),
    sentences: sentencesOf(input, rows),
  };
  return framedScene(input, { ...painting, picture: (metrics, top, extra) => layPoolStrip({ input, metrics, rows }, top, extra) }, box);
}
