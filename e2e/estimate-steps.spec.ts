import { tabTo } from "./estimate-page";
import { expect, test } from "./fixtures";
import { CALM, LIMITED, stepsPage, STRIKES, WIDENS, WIDER_QUESTION } from "./steps-page";

test("goes from empty to submitted with the keyboard alone", async ({ page }) => {
  const steps = stepsPage(page);
  await page.goto("/exercises/iran-pakistan-2024/estimate");
  await steps.ready();
  await tabTo(page, steps.tab("Bars"));
  await page.keyboard.press("ArrowRight");
  await expect(steps.tab("Step by step")).toHaveAttribute("aria-selected", "true");
  await tabTo(page, steps.range(STRIKES));
  await page.keyboard.type("42.5");
  await page.keyboard.press("Enter");
  await expect(steps.field(CALM)).toHaveValue("57.5");
  await tabTo(page, steps.range(WIDENS));
  for (let press = 0; press < 5; press += 1) await page.keyboard.press("PageUp");
  await steps.expectVector("57.5 · 31.9 · 10.6");
  await tabTo(page, steps.button("Submit estimate"));
  await page.keyboard.press("Enter");
  await expect(steps.foot).toContainText(/Submitted .*, revision 1\./);
});

test("shows both branches as complements, and what each is of all", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "40");
  await steps.answer(WIDENS, "1/3");
  await expect(steps.field(LIMITED)).toHaveValue("2/3");
  await expect(steps.field(WIDENS)).toHaveValue("1/3");
  await expect(steps.question(WIDER_QUESTION)).toContainText(/= 40\.0.% of all/);
  await expect(steps.question(WIDER_QUESTION)).toContainText(/= 13\.3.% of all/);
  await expect(steps.field(WIDENS)).toHaveAccessibleDescription(/= 33\.3.%/);
  await steps.expectVector("60.0 · 26.7 · 13.3");
});

test("a typed 50 % stays 50 % while the bars above it move by tenths", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "42.5");
  await steps.answer(WIDENS, "50");
  await steps.range(STRIKES).focus();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift+ArrowUp");
  await expect(steps.field(WIDENS)).toHaveValue("50");
  await steps.tab("Bars").click();
  await steps.bar("Return to status quo").focus();
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("PageUp");
  }
  await steps.tab("Step by step").click();
  await expect(steps.field(WIDENS)).toHaveValue("50");
  await expect(steps.question(WIDER_QUESTION)).not.toContainText("from your shares");
});

test("a branch of 0 % is not defined, and finds its answer again when it has mass", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "40");
  await steps.answer(WIDENS, "25");
  await steps.expectVector("60.0 · 30.0 · 10.0");
  await steps.answer(STRIKES, "0");
  await steps.expectVector("100.0 · 0.0 · 0.0");
  await expect(steps.question(WIDER_QUESTION)).toContainText("Not defined: this branch has 0 %");
  await expect(steps.field(WIDENS)).toBeEditable();
  await steps.answer(WIDENS, "30");
  await steps.expectVector("100.0 · 0.0 · 0.0");
  await steps.answer(STRIKES, "50");
  await steps.expectVector("50.0 · 35.0 · 15.0");
  await expect(steps.field(WIDENS)).toHaveValue("30");
});

test("an answer below waits for the question above, and then counts", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(WIDENS, "1 in 4");
  await expect(steps.question(WIDER_QUESTION)).toContainText("Counts once the question above is answered");
  await expect(page.getByText(/0\.0.% placed · 100\.0.% left/)).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: /the war spreads: 1 in 4\. Counts once/ })).toHaveCount(1);
  await steps.answer(CALM, "60");
  await steps.expectVector("60.0 · 30.0 · 10.0");
  await expect(steps.field(WIDENS)).toHaveValue("1 in 4");
  await expect(steps.question(WIDER_QUESTION)).not.toContainText("Counts once");
});

test("shares that are set in the bars show as such, and the answer they contradict is forgotten", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "40");
  await steps.answer(WIDENS, "25");
  await steps.tab("Bars").click();
  await steps.field("Broader war").fill("13.3");
  await steps.field("Broader war").press("Enter");
  await steps.tab("Step by step").click();
  await expect(steps.question(WIDER_QUESTION)).toContainText("from your shares");
  await expect(steps.field(WIDENS)).not.toHaveValue("25");
});

test("moves nothing while somebody types, and Escape restores", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "40");
  await steps.field(STRIKES).fill("3:2");
  await expect(steps.field(STRIKES)).toHaveAccessibleDescription(/= 60\.0.%/);
  await expect(steps.field(CALM)).toHaveValue("60");
  await steps.field(STRIKES).press("Escape");
  await expect(steps.field(STRIKES)).toHaveValue("40");
});

test("keeps what is no probability, and Submit leads to it from another way in", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "40");
  await steps.answer(WIDENS, "25");
  await steps.answer(WIDENS, "maybe");
  await expect(steps.field(WIDENS)).toHaveAttribute("aria-invalid", "true");
  await expect(steps.field(WIDENS)).toHaveAccessibleDescription("Not a probability. Try 12, 12.5, 1/7, 1 in 7 or 3:2.");
  await steps.expectVector("60.0 · 30.0 · 10.0");
  await steps.tab("Bars").click();
  await steps.button("Submit estimate").click();
  await expect(steps.field(WIDENS)).toBeFocused();
});

test("asks whether 0.5 was meant as 50 %", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "0.5");
  await steps.button(/Did you mean 50\.0.%\?/).click();
  await expect(steps.field(STRIKES)).toHaveValue("50");
  await expect(steps.field(STRIKES)).toBeFocused();
});

test("locks bound an answer, and a branch without room says so", async ({ page }) => {
  const steps = stepsPage(page);
  await steps.open();
  await steps.answer(STRIKES, "40");
  await steps.answer(WIDENS, "25");
  await steps.range(LIMITED).focus();
  await page.keyboard.press("l");
  await expect(steps.range(LIMITED)).toHaveAttribute("aria-valuetext", /locked/);
  await steps.answer(STRIKES, "10");
  await steps.expectVector("70.0 · 30.0 · 0.0");
  await expect(steps.field(STRIKES)).toHaveAccessibleDescription(/The locks keep at least 30\.0.%\./);
  await expect(steps.range(WIDENS)).toHaveAttribute("aria-disabled", "true");
  await expect(steps.field(WIDENS)).not.toBeEditable();
  await expect(steps.question(WIDER_QUESTION)).toContainText("held by the locks");
});
