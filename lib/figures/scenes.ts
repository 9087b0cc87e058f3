import type { FigureId } from "@/lib/contract/figures";
import { distributionScene } from "./distribution/scene";
import { distributionTable } from "./distribution/table";
import type { FigureBox, FigureInput } from "./input";
import { pathwaysScene, pathwaysTable } from "./pathways-scene";
import { poolStripScene } from "./pool-strip/scene";
import { poolStripTable } from "./pool-strip/table";
import type { SceneSpec } from "./scene";
import type { TableRow } from "./table";
import { teamsScene } from "./teams/scene";
import { teamsTable } from "./teams/table";
import { ternaryScene } from "./ternary/scene";
import { ternaryTable } from "./ternary/table";
import { voicesScene } from "./voices/scene";
import { voicesTable } from "./voices/table";

/** A figure that is drawn as a scene: its picture and its numbers, both from the same input. */
type SceneFigure = { scene: (input: FigureInput, box: FigureBox) => SceneSpec; table: (input: FigureInput) => TableRow[] };

/** Every figure but the pool bars, which have a layout of their own. */
export const SCENES: Readonly<Record<Exclude<FigureId, "pool-bars">, SceneFigure>> = {
  distribution: { scene: distributionScene, table: distributionTable },
  ternary: { scene: ternaryScene, table: ternaryTable },
  "pool-strip": { scene: poolStripScene, table: poolStripTable },
  teams: { scene: teamsScene, table: teamsTable },
  pathways: { scene: pathwaysScene, table: pathwaysTable },
  voices: { scene: voicesScene, table: voicesTable },
};
