import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PAGES } from "./pages";

// When one of these fails, the message names the rule and the element; the rule's page explains the remedy.

const THEMES = ["light", "dark"] as const;

/** The rules that the page breaks, each with the elements that break it. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}`));
}

for (const theme of THEMES) {
  for (const path of PAGES) {
    test(`${path} has no accessibility violation, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });

    test(`${path} has none after one's own estimate either, ${theme}`, async ({ page, submit }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await submit([500, 300, 200]);
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  }
}
