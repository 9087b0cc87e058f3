import { expect, test } from "./fixtures";
import { stepsPage, STRIKES, WIDENS } from "./steps-page";
import { touch } from "./touch";

test("undo goes back across the ways in and brings answers along", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "40");
  await steps.answer(WIDENS, "1/4");
  await steps.tab("Bars").click();
  await steps.field("Broader war").fill("20");
  await steps.field("Broader war").press("Enter");
  await page.keyboard.press("Control+z");
  await steps.expectVector("60.0 · 30.0 · 10.0");
  await steps.tab("Step by step").click();
  await expect(steps.field(WIDENS)).toHaveValue("1/4");
  await page.keyboard.press("Control+z");
  await expect(steps.field(WIDENS)).toHaveValue("");
  await page.keyboard.press("Control+Shift+z");
  await expect(steps.field(WIDENS)).toHaveValue("1/4");
});

test("a reload brings answers back as they were typed, those that wait too", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(WIDENS, "1 in 4");
  await expect(steps.foot).toContainText("Draft saved");
  await page.reload();
  await expect(steps.field(WIDENS)).toHaveValue("1 in 4");
  await steps.answer(STRIKES, "٤٠٫٥");
  await steps.expectVector("59.5 · 30.4 · 10.1");
  await page.reload();
  await steps.expectVector("59.5 · 30.4 · 10.1");
  await expect(steps.field(STRIKES)).toHaveValue("٤٠٫٥");
});

test("a page that goes away within a burst of keys has kept what they set", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "40");
  await expect(steps.foot).toContainText("Draft saved");
  await steps.range(STRIKES).focus();
  await page.keyboard.press("ArrowRight");
  await expect(steps.range(STRIKES)).toHaveValue("410");
  await page.reload();
  await expect(steps.range(STRIKES)).toHaveValue("410");
});

test("Home and End stop at 0.1 and 99.9 % of the question first", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "40");
  await steps.range(STRIKES).focus();
  await page.keyboard.press("Home");
  await expect(steps.range(STRIKES)).toHaveValue("1");
  await page.keyboard.press("Home");
  await expect(steps.range(STRIKES)).toHaveValue("0");
  await page.keyboard.press("End");
  await expect(steps.range(STRIKES)).toHaveValue("999");
});

test("arrows are mirrored where text runs from right to left", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await steps.answer(STRIKES, "40");
  await steps.range(STRIKES).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(steps.range(STRIKES)).toHaveValue("410");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(steps.range(STRIKES)).toHaveValue("399");
});

test("a drag on a bar answers the question; away and back, or Escape, changes nothing", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "40");
  const box = await steps.range(STRIKES).boundingBox();
  if (!box) throw new Error("the bar is not drawn");
  const y = box.y + box.height / 2;
  const at = (share: number) => box.x + box.width * share;
  await page.mouse.move(at(0.4), y);
  await page.mouse.down();
  await page.mouse.move(at(0.7), y, { steps: 4 });
  await expect(steps.range(STRIKES)).toHaveValue("700");
  await page.mouse.move(at(0.4), y, { steps: 4 });
  await page.mouse.up();
  await expect(steps.range(STRIKES)).toHaveValue("400");
  await expect(steps.field(STRIKES)).toHaveValue("40");
  await page.mouse.down();
  await page.mouse.move(at(0.8), y, { steps: 4 });
  await expect(steps.range(STRIKES)).toHaveValue("800");
  await page.keyboard.press("Escape");
  await expect(steps.range(STRIKES)).toHaveValue("400");
  await page.mouse.up();
  await expect(steps.field(STRIKES)).toHaveValue("40");
});

test.describe("touch", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a tap answers an open question, a sideways drag moves the answer, a vertical swipe moves the page", async ({ page, context }) => {
    const steps = stepsPage(page);
    await steps.open();
    const bar = steps.range(STRIKES);
    await bar.scrollIntoViewIfNeeded();
    const box = await bar.boundingBox();
    if (!box) throw new Error("the bar is not drawn");
    const at = (share: number) => ({ x: box.x + box.width * share, y: box.y + box.height / 2 });
    await page.touchscreen.tap(at(0.4).x, at(0.4).y);
    await expect(bar).toHaveValue("400");
    const finger = touch(await context.newCDPSession(page));
    await finger.swipe(at(0.8), at(0.6));
    // 20 points to the left, less the 6 px until the finger counts as dragging
    await expect(bar).toHaveValue(/^2[0-3]0$/);
    const value = await bar.inputValue();
    const scrolled = () => page.evaluate(() => scrollY);
    const before = await scrolled();
    await finger.swipe(at(0.5), { x: at(0.5).x + 4, y: at(0.5).y - 200 });
    await expect.poll(scrolled).toBeGreaterThan(before + 50);
    await expect(bar).toHaveValue(value);
  });
});
