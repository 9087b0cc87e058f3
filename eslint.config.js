import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";

const TESTS = ["**/*.test.{ts,tsx,mjs}", "e2e/**", "bench/**"];

/** Tailwind classes that name a side of the screen instead of a side of the line. */
const PHYSICAL_CLASS =
  "/(^|[\\s:])-?((scroll-)?[mp][lr]-(\\d|\\[|\\(|auto|px)|(left|right)-(\\d|\\[|\\(|auto|full|px)|border-[lr](-|\\s|$)|rounded-([lr]|[tb][lr])(-|\\s|$)|(text|float|clear)-(left|right)(\\s|$))/";

/** Syntax that no file may hold. One list: a later `no-restricted-syntax` replaces an earlier one, it does not add to it. */
const FORBIDDEN_SYNTAX = [
  {
    selector: "MemberExpression[property.name=/^\\$(query|execute)RawUnsafe$/], MemberExpression[object.name='Prisma'][property.name='raw']",
    message: "Raw SQL goes through tagged templates, which bind their values.",
  },
  {
    selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier[imported.name='z'], ImportDefaultSpecifier)",
    message: 'Write `import * as z from "zod"`: the object `z` brings all of Zod into every page, with its messages in fifty languages.',
  },
  { selector: "ExpressionStatement[directive='use server']", message: "No Server Actions: writes go through /api." },
  {
    selector: `Literal[value=${PHYSICAL_CLASS}], TemplateElement[value.raw=${PHYSICAL_CLASS}]`,
    message: "Logical properties only (ps-, pe-, ms-, me-, start-, end-, border-s, text-start): the page is also read from right to left.",
  },
];

/** A file name that says nothing collects everything. */
const VAGUE_NAMES = {
  files: ["**/{util,utils,helper,helpers,common,misc,shared,types,hooks,index}.{ts,tsx}"],
  rules: {
    "no-restricted-syntax": ["error", { selector: "Program", message: "Name the file after its one job (no utils, helpers, common, index)." }],
  },
};

const config = [
  { ignores: [".next/**", "dist/**", ".cache/**", "prisma/generated/**", "next-env.d.ts", "test-results/**", "playwright-report/**"] },
  ...nextVitals,
  ...nextTypescript,
  {
    settings: { react: { version: "19.3" } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "max-lines": ["error", 200],
      "max-lines-per-function": ["error", { max: 60 }],
      complexity: ["error", 10],
      eqeqeq: "error",
      "no-console": "error",
      "no-restricted-syntax": ["error", ...FORBIDDEN_SYNTAX],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true }],
    },
  },
  { files: ["scripts/**", "server.ts", "vitest.setup.ts", "bench/**"], rules: { "no-console": "off" } },
  { files: TESTS, rules: { "max-lines-per-function": "off" } },
  // Fixtures of Playwright call `use`, which is no React hook.
  { files: ["e2e/**"], rules: { "react-hooks/rules-of-hooks": "off" } },
  VAGUE_NAMES,
];

export default config;
