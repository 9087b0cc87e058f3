import type { Locator } from "@playwright/test";
import { estimatePage } from "./estimate-page";
import { expect, test } from "./fixtures";
import { touch } from "./touch";

/** The screen position of a share on a bar that runs from left to right. */
async function pointAt(bar: Locator, permille: number): Promise<{ x: number; y: number }> {
  const box = await bar.boundingBox();
  if (!box) throw new Error("The bar is not on the screen.");
  return { x: box.x + (box.width * permille) / 1000, y: box.y + box.height / 2 };
}

test.describe("mouse", () => {
  test("a press beside the handle jumps there by whole per cents, then drags", async ({ page }) => {
    const estimate = estimatePage(page);
    await estimate.open();
    const bar = estimate.bar("Return to status quo");
    const first = await pointAt(bar, 404);
    await page.mouse.move(first.x, first.y);
    await page.mouse.down();
    await expect(bar).toHaveValue("400");
    const second = await pointAt(bar, 623);
    await page.mouse.move(second.x, second.y, { steps: 4 });
    await page.mouse.up();
    await expect(bar).toHaveValue("620");
  });

  test("dragging the handle away and back restores every share exactly", async ({ page }) => {
    const estimate = estimatePage(page);
    await estimate.open();
    await estimate.paste("57.3/31.2/11.5");
    const bar = estimate.bar("Return to status quo");
    const [handle, away] = [await pointAt(bar, 573), await pointAt(bar, 900)];
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.mouse.move(away.x, away.y, { steps: 5 });
    await expect(bar).toHaveValue("900");
    await page.mouse.move(handle.x, handle.y, { steps: 5 });
    await page.mouse.up();
    await estimate.expectShares([573, 312, 115]);
  });

  test("Shift drags by 0.1 %, and Escape gives the gesture up", async ({ page }) => {
    const estimate = estimatePage(page);
    await estimate.open();
    await estimate.paste("50/30/20");
    const bar = estimate.bar("Tit-for-tat");
    const [handle, near] = [await pointAt(bar, 300), await pointAt(bar, 343)];
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.down();
    await page.keyboard.down("Shift");
    await page.mouse.move(near.x, near.y, { steps: 3 });
    await expect(bar).toHaveValue(/^34[1-5]$/);
    await page.keyboard.up("Shift");
    await page.keyboard.press("Escape");
    await estimate.expectShares([500, 300, 200]);
    await page.mouse.move(handle.x, handle.y);
    await page.mouse.up();
    await estimate.expectShares([500, 300, 200]);
    await expect(estimate.button("Redo")).toHaveAttribute("aria-disabled", "true");
  });
});

test.describe("touch", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a tap sets an unset bar and leaves a set one alone", async ({ page }) => {
    const estimate = estimatePage(page);
    await estimate.open();
    const bar = estimate.bar("Return to status quo");
    await bar.scrollIntoViewIfNeeded();
    const [there, elsewhere] = [await pointAt(bar, 600), await pointAt(bar, 200)];
    await page.touchscreen.tap(there.x, there.y);
    await expect(bar).toHaveValue("600");
    await page.touchscreen.tap(elsewhere.x, elsewhere.y);
    await expect(bar).toBeFocused();
    await expect(bar).toHaveValue("600");
  });

  test("a sideways drag moves a set bar by the distance travelled, wherever it begins", async ({ page, context }) => {
    const estimate = estimatePage(page);
    await estimate.open();
    await estimate.paste("50/30/20");
    const bar = estimate.bar("Return to status quo");
    await bar.scrollIntoViewIfNeeded();
    const [from, to] = [await pointAt(bar, 100), await pointAt(bar, 300)];
    await touch(await context.newCDPSession(page)).swipe(from, to);
    await expect(page.getByText("Tit-for-tat gave way")).toBeVisible();
    // 20 points to the right, less the 6 px until the finger counts as dragging
    await expect(bar).toHaveValue(/^(66|67|68)0$/);
  });

  test("a vertical swipe over a bar scrolls the page and changes no share", async ({ page, context }) => {
    const estimate = estimatePage(page);
    await estimate.open();
    await estimate.paste("50/30/20");
    const bar = estimate.bar("Broader war");
    await bar.scrollIntoViewIfNeeded();
    const scrolled = () => page.evaluate(() => scrollY);
    const before = await scrolled();
    const from = await pointAt(bar, 500);
    await touch(await context.newCDPSession(page)).swipe(from, { x: from.x + 4, y: from.y - 200 });
    await expect.poll(scrolled).toBeGreaterThan(before + 50);
    await estimate.expectShares([500, 300, 200]);
  });
});
