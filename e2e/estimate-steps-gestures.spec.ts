import { expect, test } from "./fixtures";
import { stepsPage, STRIKES, WIDENS } from "./steps-page";

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
