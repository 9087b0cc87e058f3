import { expect, test } from "./fixtures";
import { CALM, stepsPage, STRIKES, WIDENS, WIDER_QUESTION } from "./steps-page";
import { smallTargets } from "./targets";

const FINGER_PX = 44;

for (const dir of ["ltr", "rtl"]) {
  test(`the questions scroll nothing sideways at 360 px and have room for a finger, ${dir}`, async ({ page }) => {
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
    expect(await smallTargets(page, FINGER_PX)).toEqual([]);
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
