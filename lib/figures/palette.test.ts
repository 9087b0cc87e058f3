import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { filePalette, type Theme } from "./palette";

const css = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");

/** The declarations of the first rule whose selector holds the text. */
function rule(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  expect(start).toBeGreaterThanOrEqual(0);
  const body = css.slice(css.indexOf("{", start) + 1, css.indexOf("}", start));
  return Object.fromEntries([...body.matchAll(/(--[a-z0-9-]+)\s*:\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value.trim()]));
}

const THEMES: Record<Theme, { neutral: string; scenarios: (set: string) => string }> = {
  light: { neutral: ':root, [data-theme="light"]', scenarios: (set) => `\n[data-scenarios="${set}"]` },
  dark: { neutral: '\n[data-theme="dark"] {', scenarios: (set) => `\n[data-theme="dark"] [data-scenarios="${set}"]` },
};

describe.each(["light", "dark"] as const)("filePalette(%s) agrees with app/tokens.css", (theme) => {
  it("in the neutrals and the accent", () => {
    const tokens = rule(THEMES[theme].neutral);
    for (const [name, value] of Object.entries(filePalette(theme, { ordered: true, count: 3 }).tone)) expect(value).toBe(tokens[`--${name}`]);
  });

  it.each([true, false])("in the scenarios of every size (ordered: %s)", (ordered) => {
    for (let count = 2; count <= 8; count += 1) {
      const tokens = rule(THEMES[theme].scenarios(`${ordered ? "ordered" : "unordered"}-${count}`));
      const { scenario } = filePalette(theme, { ordered, count });
      for (let i = 0; i < count; i += 1) {
        expect(scenario(i)).toEqual({ fill: tokens[`--scenario-${i + 1}`], on: tokens[`--scenario-${i + 1}-on`] });
      }
    }
  });
});
