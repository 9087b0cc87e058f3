import type { PoolId } from "@/lib/contract/comparison";
import { POOLS } from "@/lib/core/pools/registry";
import type { FigureInput } from "../input";

/** What ran inside a pool, in a few words: its floor, what it leaves out, how much it sharpens; null where nothing is set. */
export function poolSettingText({ comparison, translate }: FigureInput, pool: PoolId): string | null {
  if (pool === "median" && comparison.medianIsLinear) return translate("poolSetting.standIn");
  const settings: Readonly<Record<string, number>> = POOLS[pool].settings;
  if (Object.keys(settings).length === 0) return null;
  return translate(`poolSetting.${pool}`, { ...settings, percent: Math.round((settings.t ?? 0) * 100) });
}
