import type { TestServer } from "./test-server";

const VALUES: Record<string, readonly string[]> = {
  case: ["iran-pakistan-2024"],
  id: ["iran-pakistan-2024"],
  file: ["pool-bars.svg", "pool-bars.png", "pool-bars.csv"],
};

/** One address per value of the first parameter that is still open, and so on. A parameter without values fails: add it above. */
function filled(path: string): string[] {
  const [hole, name = ""] = /\{(\w+)\}/.exec(path) ?? [];
  if (hole === undefined) return [path];
  const values = VALUES[name];
  if (!values) throw new Error(`readablePaths: what stands for {${name}}?`);
  return values.flatMap((value) => filled(path.replace(hole, value)));
}

/**
 * The address of every GET route that the OpenAPI document knows, with the shipped case and board filled in.
 * Streams are left out: they do not end.
 */
export function readablePaths({ api }: TestServer): string[] {
  return api.openAPIRegistry.definitions
    .flatMap((definition) => (definition.type === "route" && definition.route.method === "get" ? [definition.route.path] : []))
    .filter((path) => !path.endsWith("/events"))
    .flatMap(filled)
    .concat("/api/openapi.json");
}
