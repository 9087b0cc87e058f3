import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { estimatePage } from "./estimate-page";
import { expect, test } from "./fixtures";

type Step = (page: Page) => Promise<void>;

const STATES: Readonly<Record<string, Step>> = {
  empty: async () => undefined,
  partial: async (page) => {
    await estimatePage(page).field("Tit-for-tat").fill("60");
    await estimatePage(page).field("Tit-for-tat").press("Enter");
  },
  complete: (page) => estimatePage(page).paste("57.5/31/11.5"),
  "with a lock and a warning": async (page) => {
    await estimatePage(page).paste("60/40/0");
    await estimatePage(page).button("Lock Tit-for-tat").click();
  },
  invalid: async (page) => {
    await estimatePage(page).field("Broader war").fill("lots");
    await estimatePage(page).field("Broader war").press("Enter");
  },
  "with the claims open": async (page) => {
    await estimatePage(page).button("Cite a claim").click();
  },
  submitted: async (page) => {
    await estimatePage(page).paste("57.5/31/11.5");
    await estimatePage(page).button("Submit estimate").click();
    await expect(estimatePage(page).foot).toContainText("Submitted");
  },
};

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [state, reach] of Object.entries(STATES)) {
      test(`axe finds nothing to object to: ${state}`, async ({ page }) => {
        await estimatePage(page).open();
        await reach(page);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`)).toEqual([]);
      });
    }
  });
}

for (const dir of ["ltr", "rtl"]) {
  test(`nothing scrolls sideways at 360 px, ${dir}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    const estimate = estimatePage(page);
    await estimate.open();
    await page.evaluate((value) => (document.documentElement.dir = value), dir);
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await estimate.paste("33.3 33.3 33.3");
    await estimate.expectShares([334, 333, 333]);
    expect(await overflow()).toBe(0);
  });
}

test("the kept draft appears without moving anything on the page", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.field("Tit-for-tat").fill("35");
  await estimate.field("Tit-for-tat").press("Enter");
  await expect(estimate.foot).toContainText("Draft saved");
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ("value" in entry) shifts.push(Number(entry.value));
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.reload();
  await estimate.expectShares([0, 350, 0]);
  const shift = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, value) => sum + value, 0));
  expect(shift).toBeLessThan(0.01);
});
