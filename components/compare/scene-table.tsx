"use client";

import type { FigureId } from "@/lib/contract/figures";
import type { FigureInput } from "@/lib/figures/input";
import { SCENES } from "@/lib/figures/scenes";
import { FigureTable } from "./figure-table";

/** The table of any figure but the pool bars: whoever looks at those alone does not load the others. */
export function SceneTable({ figure, input }: { figure: Exclude<FigureId, "pool-bars">; input: FigureInput }) {
  return <FigureTable rows={SCENES[figure].table(input)} theCase={input.theCase} />;
}
