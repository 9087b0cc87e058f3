import { expect, test } from "./fixtures";
import { touch } from "./touch";
import { drawing, expectPoint, openTriangle, placeOf, towards } from "./triangle-page";

for (const dir of ["ltr", "rtl"] as const) {
  test.describe(`mouse, ${dir}`, () => {
    test("a press sets all three shares by whole per cents, then drags; it is one step of undo", async ({ page }) => {
      const estimate = await openTriangle(page, { dir });
      await expect(page.getByText("Tap where you stand")).toBeVisible();
      const [first, second] = [await placeOf(page, [603, 278, 119]), await placeOf(page, [202, 501, 297])];
      await page.mouse.move(first.x, first.y);
      await page.mouse.down();
      await expectPoint(page, [600, 280, 120]);
      await page.mouse.move(second.x, second.y, { steps: 5 });
      await page.mouse.up();
      await expectPoint(page, [200, 500, 300]);
      await estimate.way("Bars");
      await estimate.expectShares([200, 500, 300]);
      await page.keyboard.press("Control+z");
      await estimate.expectShares([0, 0, 0]);
    });

    test("dragging the diamond away, out of the triangle and back restores every share exactly", async ({ page }) => {
      const estimate = await openTriangle(page, { text: "57.3/31.2/11.5", dir });
      const [diamond, corner] = [await placeOf(page, [573, 312, 115]), await placeOf(page, [0, 1000, 0])];
      await page.mouse.move(diamond.x + 3, diamond.y - 2);
      await page.mouse.down();
      await page.mouse.move(corner.x, corner.y - 40, { steps: 5 });
      await expectPoint(page, [0, 1000, 0]);
      await page.mouse.move(diamond.x + 3, diamond.y - 2, { steps: 5 });
      await page.mouse.up();
      await expectPoint(page, [573, 312, 115]);
      await estimate.button("Undo").click();
      await expectPoint(page, [0, 0, 0]);
    });

    test("left and right are mirrored with the corners", async ({ page }) => {
      await openTriangle(page, { text: "50/30/20", dir });
      const [first, third] = [await page.getByRole("group", { name: "Return to status quo" }).boundingBox(), await page.getByRole("group", { name: "Broader war" }).boundingBox()];
      expect((first?.x ?? 0) < (third?.x ?? 0)).toBe(dir === "ltr");
      await towards(page, "Broader war").focus();
      await page.keyboard.press(dir === "ltr" ? "ArrowRight" : "ArrowLeft");
      await expect(towards(page, "Broader war")).toHaveValue("210");
      await page.keyboard.press(dir === "ltr" ? "ArrowLeft" : "ArrowRight");
      await page.keyboard.press("ArrowUp");
      await expect(towards(page, "Broader war")).toHaveValue("210");
    });
  });
}

test("Shift drags by 0.1 %, and Escape gives the drag up", async ({ page }) => {
  const estimate = await openTriangle(page, { text: "50/30/20" });
  const [diamond, near] = [await placeOf(page, [500, 300, 200]), await placeOf(page, [443, 334, 223])];
  await page.mouse.move(diamond.x, diamond.y);
  await page.mouse.down();
  await page.keyboard.down("Shift");
  await page.mouse.move(near.x, near.y, { steps: 3 });
  await expect(towards(page, "Tit-for-tat")).toHaveValue(/^33[1-7]$/);
  await page.keyboard.up("Shift");
  await page.keyboard.press("Escape");
  await expectPoint(page, [500, 300, 200]);
  await page.mouse.move(diamond.x, diamond.y);
  await page.mouse.up();
  await expectPoint(page, [500, 300, 200]);
  await expect(estimate.button("Redo")).toHaveAttribute("aria-disabled", "true");
});

test("one lock keeps the point on that share's line, two freeze it, and the page says so", async ({ page }) => {
  const estimate = await openTriangle(page, { text: "60/31.5/8.5" });
  await estimate.button("Lock Tit-for-tat").click();
  await expect(page.getByText("Tit-for-tat is locked: the point slides along its line.")).toBeVisible();
  const away = await placeOf(page, [100, 800, 100]);
  await page.mouse.click(away.x, away.y);
  await expect(towards(page, "Tit-for-tat")).toHaveValue("315");
  await expect(towards(page, "Return to status quo")).not.toHaveValue("600");
  await estimate.button("Lock Return to status quo").click();
  await expect(page.getByText("Two shares are locked: the point cannot move.")).toBeVisible();
  const before = await towards(page, "Broader war").inputValue();
  const elsewhere = await placeOf(page, [300, 300, 400]);
  await page.mouse.click(elsewhere.x, elsewhere.y);
  await towards(page, "Broader war").press("ArrowUp");
  await expect(towards(page, "Broader war")).toHaveValue(before);
});

test("keys move the point towards a corner on a line that is drawn, and the locks' room is told", async ({ page }) => {
  const estimate = await openTriangle(page, { text: "50/30/20" });
  const range = towards(page, "Return to status quo");
  // the burst of keys lasts as long as the test needs it to
  await page.clock.install();
  await expect(drawing(page).locator("polyline")).toHaveCount(0);
  await range.focus();
  await expect(drawing(page).locator("polyline")).toHaveCount(1);
  await expect(range).toHaveAttribute("aria-valuetext", /^50\.0.%/);
  await page.keyboard.press("PageUp");
  await expectPoint(page, [550, 270, 180]);
  await page.keyboard.press("Shift+ArrowUp");
  await expect(range).toHaveValue("551");
  await page.keyboard.press("Escape");
  await expectPoint(page, [500, 300, 200]);
  await page.keyboard.press("l");
  await expect(range).toHaveAttribute("aria-valuetext", /50\.0.%, locked/);
  await towards(page, "Broader war").focus();
  await page.keyboard.press("End");
  await expectPoint(page, [500, 0, 500]);
  await expect(page.getByText(/The locks leave room for 50\.0.% only\./).first()).toBeVisible();
  await page.keyboard.press("Escape");
  await page.keyboard.type("25");
  await expect(estimate.field("Broader war")).toBeFocused();
  await page.keyboard.press("Enter");
  await estimate.expectShares([500, 250, 250]);
});

test("a held key stops at 0.1 %, a fresh press goes on to 0", async ({ page }) => {
  await openTriangle(page, { text: "70/27/3" });
  const range = towards(page, "Broader war");
  await range.focus();
  for (let repeat = 0; repeat < 25; repeat += 1) await page.keyboard.down("ArrowLeft");
  await page.keyboard.up("ArrowLeft");
  await expect(range).toHaveValue("1");
  await page.keyboard.press("ArrowLeft");
  await expect(range).toHaveValue("0");
});

test("before there is a point, keys set one share after the other", async ({ page }) => {
  await openTriangle(page);
  await expect(towards(page, "Tit-for-tat")).toHaveAttribute("aria-valuetext", "not set");
  await towards(page, "Tit-for-tat").press("PageUp");
  await expect(page.getByText(/5\.0.% placed · 95\.0.% left/)).toBeVisible();
  await towards(page, "Broader war").press("PageUp");
  await expectPoint(page, [900, 50, 50]);
});

test.describe("touch", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a tap sets a draft that has no point, and moves none that has", async ({ page }) => {
    await openTriangle(page);
    const [there, elsewhere] = [await placeOf(page, [600, 280, 120]), await placeOf(page, [200, 600, 200])];
    await page.touchscreen.tap(there.x, there.y);
    await expect(towards(page, "Return to status quo")).toHaveValue(/^(59|60|61)0$/);
    const before = await towards(page, "Return to status quo").inputValue();
    await page.touchscreen.tap(elsewhere.x, elsewhere.y);
    await towards(page, "Broader war").tap({ position: { x: 70, y: 5 } });
    await expect(towards(page, "Broader war")).toBeFocused();
    await expect(towards(page, "Return to status quo")).toHaveValue(before);
  });

  test("a finger drags the diamond in every direction; what the browser takes over is given up", async ({ page, context }) => {
    await openTriangle(page, { text: "50/30/20" });
    const finger = touch(await context.newCDPSession(page));
    const [from, to] = [await placeOf(page, [500, 300, 200]), await placeOf(page, [400, 500, 100])];
    await finger.swipe(from, to);
    // 20 points up, less what the finger travels until it counts as dragging
    await expect(towards(page, "Tit-for-tat")).toHaveValue(/^(4[3-9]|50)0$/);
    const [first = 0, second = 0] = await Promise.all((["Return to status quo", "Tit-for-tat"] as const).map(async (name) => Number(await towards(page, name).inputValue())));
    const now = await placeOf(page, [first, second, 1000 - first - second]);
    await finger.press(now);
    for (const part of [0.5, 1]) await finger.move({ x: now.x + 30 * part, y: now.y + 60 * part });
    await expect(towards(page, "Tit-for-tat")).not.toHaveValue(String(second));
    await finger.cancel();
    await expect(towards(page, "Return to status quo")).toHaveValue(String(first));
    await expect(towards(page, "Tit-for-tat")).toHaveValue(String(second));
  });

  test("a swipe beside the diamond scrolls the page and moves no point", async ({ page, context }) => {
    await openTriangle(page, { text: "50/30/20" });
    const scrolled = () => page.evaluate(() => scrollY);
    const before = await scrolled();
    const from = await placeOf(page, [200, 100, 700]);
    await touch(await context.newCDPSession(page)).swipe(from, { x: from.x + 4, y: from.y - 150 });
    await expect.poll(scrolled).toBeGreaterThan(before + 50);
    await expectPoint(page, [500, 300, 200]);
  });
});
