import { FIGURES_WITH_FACTS } from "@/lib/contract/figure-facts";
import { FIGURE_IDS } from "@/lib/contract/figures";
import type { TestServer } from "./test-server";

const VALUES = {
  case: ["iran-pakistan-2024"],
  figure: FIGURES_WITH_FACTS,
  file: [...FIGURE_IDS.map((figure) => `${figure}.svg`), "pool-bars.png", "ternary.csv"],
};

/** One address per value of the first parameter that is still open, and so on. A parameter without values fails: add it above. */
function filled(path: string, all: Readonly<Record<string, readonly string[]>>): string[] {
  const [hole, name = ""] = /\{(\w+)\}/.exec(path) ?? [];
  if (hole === undefined) return [path];
  const values = all[name];
  if (!values) throw new Error(`readablePaths: what stands for {${name}}?`);
  return values.flatMap((value) => filled(path.replace(hole, value), all));
}

/**
 * The address of every GET route that the OpenAPI document knows, with these exercises and cases filled in.
 * Streams are left out: one does not end, the other draws a report each time, of which it tells the names of parts alone.
 */
export function readablePaths({ api }: TestServer, exerciseIds: readonly string[] = ["iran-pakistan-2024"], cases: readonly string[] = VALUES.case): string[] {
  return api.openAPIRegistry.definitions
    .flatMap((definition) => (definition.type === "route" && definition.route.method === "get" ? [definition.route.path] : []))
    .filter((path) => !path.endsWith("/events") && !path.endsWith("/progress"))
    .flatMap((path) => filled(path, { ...VALUES, case: cases, id: exerciseIds }))
    .concat("/api/openapi.json");
}
