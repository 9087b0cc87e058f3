import type { FigureId } from "@/lib/contract/figures";
import { distributionChart } from "./distribution/chart";
import { distributionScene } from "./distribution/scene";
import { distributionTable } from "./distribution/table";
import type { ChartInput, FigureBox, FigureInput, TableInput } from "./input";
import type { NativeChart } from "./native/chart";
import { evidenceChart } from "./evidence/chart";
import { evidenceScene } from "./evidence/scene";
import { evidenceTable } from "./evidence/table";
import { overTimeChart } from "./over-time/chart";
import { overTimeScene } from "./over-time/scene";
import { overTimeTable } from "./over-time/table";
import { pathwaysChart, pathwaysScene, pathwaysTable } from "./pathways-scene";
import { poolStripChart } from "./pool-strip/chart";
import { poolStripScene } from "./pool-strip/scene";
import { poolStripTable } from "./pool-strip/table";
import { roundsChart } from "./rounds/chart";
import { roundsScene } from "./rounds/scene";
import { roundsTable } from "./rounds/table";
import type { SceneSpec } from "./scene";
import { scoresChart } from "./scores/chart";
import { scoresScene } from "./scores/scene";
import { scoresTable } from "./scores/table";
import type { TableRow } from "./table";
import { teamsChart } from "./teams/chart";
import { teamsScene } from "./teams/scene";
import { teamsTable } from "./teams/table";
import { ternaryChart } from "./ternary/chart";
import { ternaryScene } from "./ternary/scene";
import { ternaryTable } from "./ternary/table";
import { voicesChart } from "./voices/chart";
import { voicesScene } from "./voices/scene";
import { voicesTable } from "./voices/table";

/**
 * A figure that is drawn as a scene: its picture and its numbers, both from the same input, and the chart that a spreadsheet or
 * a slide draws of those numbers; null where there are none.
 */
type SceneFigure = {
  scene: (input: FigureInput, box: FigureBox) => SceneSpec;
  table: (input: TableInput) => TableRow[];
  chart: (input: ChartInput) => NativeChart | null;
};

/** Every figure but the pool bars, which have a layout of their own. */
export const SCENES: Readonly<Record<Exclude<FigureId, "pool-bars">, SceneFigure>> = {
  distribution: { scene: distributionScene, table: distributionTable, chart: distributionChart },
  ternary: { scene: ternaryScene, table: ternaryTable, chart: ternaryChart },
  "pool-strip": { scene: poolStripScene, table: poolStripTable, chart: poolStripChart },
  rounds: { scene: roundsScene, table: roundsTable, chart: roundsChart },
  "over-time": { scene: overTimeScene, table: overTimeTable, chart: overTimeChart },
  teams: { scene: teamsScene, table: teamsTable, chart: teamsChart },
  pathways: { scene: pathwaysScene, table: pathwaysTable, chart: pathwaysChart },
  evidence: { scene: evidenceScene, table: evidenceTable, chart: evidenceChart },
  scores: { scene: scoresScene, table: scoresTable, chart: scoresChart },
  voices: { scene: voicesScene, table: voicesTable, chart: voicesChart },
};
