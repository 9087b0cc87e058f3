import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { CALM, stepsPage, STRIKES, WIDENS, WIDER_QUESTION } from "./steps-page";

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  empty: async () => undefined,
  partial: (page) => stepsPage(page).answer(STRIKES, "40"),
  waiting: (page) => stepsPage(page).answer(WIDENS, "1/4"),
  complete: async (page) => {
    await stepsPage(page).answer(STRIKES, "40");
    await stepsPage(page).answer(WIDENS, "1/4");
  },
  undefined: async (page) => {
    await stepsPage(page).answer(WIDENS, "25");
    await stepsPage(page).answer(STRIKES, "0");
  },
  invalid: (page) => stepsPage(page).answer(STRIKES, "lots"),
};

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [state, reach] of Object.entries(STATES)) {
      test(`axe finds nothing to object to step by step: ${state}`, async ({ page }) => {
        await stepsPage(page).open();
        await reach(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
      });
    }
  });
}

for (const dir of ["ltr", "rtl"]) {
  test(`the questions scroll nothing sideways at 360 px, ${dir}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const steps = stepsPage(page);
    await steps.open();
    await page.evaluate((value) => (document.documentElement.dir = value), dir);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await steps.answer(STRIKES, "40");
    await steps.answer(WIDENS, "1 in 4");
    await steps.expectVector("60.0 · 30.0 · 10.0");
    expect(await overflow()).toBe(0);
  });
}

test("answers move no question on the page", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  // from the top of the page: filling a field may scroll
  const place = () => steps.question(WIDER_QUESTION).evaluate((element) => element.getBoundingClientRect().top + window.scrollY);
  const before = await place();
  await steps.answer(WIDENS, "25");
  expect(await place()).toBe(before);
  await steps.answer(CALM, "100");
  await expect(steps.question(WIDER_QUESTION)).toContainText("Not defined");
  expect(await place()).toBe(before);
});
