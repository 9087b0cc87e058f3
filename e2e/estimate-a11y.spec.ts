import { violationsInBothThemes } from "./axe";
import { estimatePage } from "./estimate-page";
import { ESTIMATE_STATES, openEstimate } from "./estimate-states";
import { expect, test } from "./fixtures";
import { LANGUAGE_IDS, speak } from "./languages";
import { smallTargets } from "./targets";

const FINGER_PX = 44;

for (const language of LANGUAGE_IDS) {
  for (const [state, reach] of Object.entries(ESTIMATE_STATES)) {
    test(`axe finds nothing to object to, light and dark, ${language}: ${state}`, async ({ page, baseURL }) => {
      await speak(page, language, baseURL);
      await openEstimate(page);
      await reach(page, { language, origin: baseURL ?? "" });
      expect(await violationsInBothThemes(page)).toEqual([]);
    });
  }
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
    for (const way of ["Triangle", "Words"] as const) {
      await estimate.way(way);
      expect(await overflow(), way).toBe(0);
      expect(await smallTargets(page, FINGER_PX), way).toEqual([]);
    }
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
