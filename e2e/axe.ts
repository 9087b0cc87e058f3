import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Rules whose verdict depends on colours; all others judge the markup, which is the same in both themes. */
const RULES_OF_COLOUR = ["color-contrast", "link-in-text-block"];

/** Its question is asked with patience instead: while the router reads a page anew it may have no title for a moment. */
const RULE_OF_THE_TITLE = "document-title";

/** The rules that the page breaks, each with the elements that break it. */
async function violations(page: Page, rules?: string[]): Promise<string[]> {
  // Without frames the legacy mode finds the same and opens no second page for its report.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  if (rules) axe.withRules(rules);
  else axe.disableRules([RULE_OF_THE_TITLE]);
  const { violations } = await axe.analyze();
  return violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}`));
}

/** Asks for a theme, and waits until it is drawn: colours may be on their way from the one before. */
async function drawnIn(page: Page, colorScheme: "light" | "dark"): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await page.waitForFunction((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme);
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    await frame();
  });
}

/** All rules in the light theme, and in the dark one those that see it: colours follow the system's without a new load. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  await drawnIn(page, "light");
  await expect(page).toHaveTitle(/\S/);
  const light = await violations(page);
  await drawnIn(page, "dark");
  const dark = await violations(page, RULES_OF_COLOUR);
  return [...light.map((text) => `light: ${text}`), ...dark.map((text) => `dark: ${text}`)];
}
