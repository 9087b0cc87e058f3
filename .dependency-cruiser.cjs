/**
 * The import table of docs/ARCHITECTURE.md as rules. One row a room: which rooms it may import, and which packages.
 * A room that is not named is out of reach. Node's own modules are open to the rooms with `node: true`.
 */
const REACT = ["react", "react-dom"];
const D3 = ["d3-[a-z]+"];
const FILE_WRITERS = ["@resvg/resvg-js", "csv-stringify", "wawoff2", "pdfkit", "svg-to-pdfkit", "fontkit", "bidi-js", "pptxgenjs", "hucre", "fflate"];
const PRISMA = ["@prisma/[a-z0-9-]+", "better-sqlite3"];

const ROOMS = {
  core: { path: "lib/core", may: [], packages: [] },
  contract: { path: "lib/contract", may: ["core"], packages: ["zod"] },
  case: { path: "lib/case", may: ["core", "contract"], packages: ["zod", "yaml", "csv-parse"], node: true },
  server: {
    path: "lib/server",
    may: ["core", "contract", "case", "figures", "export", "staticFigures", "generated", "messages"],
    // use-intl (the part of next-intl without React) puts the words on a figure that the server draws.
    packages: ["hono", "@hono/[a-z-]+", ...PRISMA, "pino", "prom-client", "zod", "server-only", "use-intl", ...REACT],
    node: true,
  },
  client: { path: "lib/client", may: ["core", "contract"], packages: ["@tanstack/react-query", "react"] },
  figures: { path: "lib/figures", may: ["core", "contract", "export"], packages: D3 },
  export: { path: "lib/export", may: ["core", "contract", "figures"], packages: [...D3, ...FILE_WRITERS], node: true },
  components: {
    path: "components",
    may: ["core", "contract", "client", "figures", "export"],
    packages: ["react", "next", "next-intl", "use-intl", "recharts", "uqr", ...D3],
  },
  app: {
    path: "app",
    may: ["core", "contract", "case", "server", "client", "figures", "export", "components", "messages"],
    packages: ["next", "next-intl", "use-intl", "@tanstack/react-query", "server-only", "@fontsource[a-z-]*/.+", ...REACT],
    node: true,
  },
};

/** Places that are no room of their own but that a row may name. */
const PLACES = {
  staticFigures: "components/figures",
  generated: "prisma/generated",
  messages: "messages",
};

const pathOf = (name) => ROOMS[name]?.path ?? PLACES[name];
const anyOf = (patterns) => patterns.join("|");
const NPM = ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-bundled", "npm-no-pkg", "npm-unknown"];

const insideRule = (name, { path, may }) => ({
  name: `${name}-may-not-import`,
  comment: `${path} imports ${may.length > 0 ? `only ${may.map(pathOf).join(", ")}` : "no other room"} (docs/ARCHITECTURE.md).`,
  severity: "error",
  from: { path: `^${path}/` },
  to: {
    pathNot: [`^(${anyOf([path, ...may.map(pathOf)])})/`, ...(name === "client" ? ["^lib/server/api/"] : [])],
    dependencyTypes: ["local", "aliased"],
  },
});

const outsideRule = (name, { path, packages, node }) => ({
  name: `${name}-may-not-import-package`,
  comment: `${path} imports only these packages: ${packages.join(", ") || "none"} (docs/ARCHITECTURE.md).`,
  severity: "error",
  from: { path: `^${path}/` },
  to: {
    dependencyTypes: node ? NPM : [...NPM, "core"],
    ...(packages.length > 0 ? { pathNot: `node_modules/(@types/)?(${anyOf(packages)})(/|$)` } : {}),
  },
});

const forbidden = [
  ...Object.entries(ROOMS).map(([name, room]) => insideRule(name, room)),
  ...Object.entries(ROOMS).map(([name, room]) => outsideRule(name, room)),
  {
    name: "client-takes-types-of-the-api-only",
    severity: "error",
    from: { path: "^lib/client/" },
    to: { path: "^lib/server/", dependencyTypesNot: ["type-only"] },
  },
  {
    name: "recharts-in-charts-only",
    severity: "error",
    from: { path: "^components/", pathNot: "^components/charts/" },
    to: { path: "node_modules/recharts/" },
  },
  {
    name: "ui-is-domain-free",
    comment: "components/ui knows no case, estimate or figure.",
    severity: "error",
    from: { path: "^components/ui/" },
    to: { path: "^(lib|app|components)/", pathNot: "^components/ui/" },
  },
  { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
  { name: "no-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  { name: "nothing-outside-the-repository", severity: "error", from: {}, to: { path: "^\\.\\./" } },
];

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden,
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    exclude: { path: "(\\.(test|fixture)\\.(tsx?|mjs)$|\\.next/)" },
    doNotFollow: { path: "(node_modules|prisma/generated)" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default", "types"] },
  },
};
