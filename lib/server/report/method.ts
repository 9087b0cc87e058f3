import type { PoolId } from "@/lib/contract/comparison";
import { POOL_IDS } from "@/lib/contract/comparison";
import type { Block } from "@/lib/export/report/block";
import type { ReportInput } from "./report-input";

/** How people were asked, and by which rules their answers were put together. */
export function methodBlocks({ figures: { comparison }, exercise, lexicon, say }: ReportInput): Block[] {
  const { pool: chosen } = comparison.query;
  const others = POOL_IDS.filter((pool) => pool !== chosen && comparison.pools[pool]);
  const pool = (id: PoolId): Block[] => [
    { block: "heading", level: 2, text: say(`methods.entry.${id}.name`) },
    { block: "text", text: say(`methods.entry.${id}.what`) },
  ];
  const method = comparison.band?.method;
  return [
    { block: "heading", level: 1, text: say("report.parts.method") },
    { block: "text", text: say("report.asked", { release: exercise.release, privacy: exercise.privacy, k: exercise.k }) },
    ...(comparison.realPeople < comparison.release.n ? [{ block: "text", text: say("report.simulated", { simulated: comparison.release.simulated, n: comparison.release.n }) } as const] : []),
    ...pool(chosen),
    { block: "text", text: say(`methods.entry.${chosen}.misleads`), quiet: true },
    ...(method === "bootstrap" ? [{ block: "text", text: say("report.band", { level: Math.round((comparison.band?.level ?? 0) * 100) }) } as const] : []),
    ...(method === "range" ? [{ block: "text", text: say("report.range") } as const] : []),
    ...others.flatMap(pool),
    { block: "heading", level: 2, text: say("methods.entry.lexicons.name") },
    { block: "text", text: say("report.lexicon", { lexicon: lexicon.title }) },
  ];
}
