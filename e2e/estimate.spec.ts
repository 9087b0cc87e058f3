import { estimatePage, tabTo } from "./estimate-page";
import { expect, test } from "./fixtures";

test("goes from empty to submitted with the keyboard alone", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await expect(page.getByText("Nothing set yet.")).toBeVisible();
  await tabTo(page, estimate.bar("Return to status quo"));
  await page.keyboard.type("55");
  await page.keyboard.press("Enter");
  await tabTo(page, estimate.bar("Tit-for-tat"));
  for (let press = 0; press < 6; press += 1) await page.keyboard.press("PageUp");
  await estimate.expectShares([550, 300, 150]);
  await tabTo(page, estimate.button("Submit estimate"));
  await page.keyboard.press("Enter");
  await expect(estimate.foot).toContainText(/Submitted .*, revision 1\./);
  await expect(estimate.button("Confirm unchanged")).toBeVisible();
  await tabTo(page, estimate.foot.getByRole("link", { name: "Compare" }));
});

test("asks for the rest before it submits, and leads to it", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.field("Return to status quo").fill("60");
  await estimate.field("Return to status quo").press("Enter");
  await expect(page.getByText(/60\.0.% placed · 40\.0.% left/)).toBeVisible();
  await expect(estimate.foot).toContainText(/Place the remaining 40\.0.% first\./);
  // aria-disabled: it can be pressed, and says what is missing
  await estimate.button("Submit estimate").click({ force: true });
  await expect(estimate.bar("Tit-for-tat")).toBeFocused();
});

test("moves nothing while somebody types, and Escape restores", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  const field = estimate.field("Broader war");
  await field.fill("1 in 7");
  await expect(estimate.row("Broader war")).toContainText(/= 14\.3.% \(rounded to 0\.1\)/);
  await estimate.expectShares([500, 300, 200]);
  await field.press("Escape");
  await expect(field).toHaveValue("20.0");
  await expect(estimate.row("Broader war")).not.toContainText("= 14.3");
});

test("keeps what is no probability, marks it, and Submit leads to it", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  const field = estimate.field("Tit-for-tat");
  await field.fill("lots");
  await field.press("Tab");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription("Not a probability. Try 12, 12.5, 1/7, 1 in 7 or 3:2.");
  await estimate.expectShares([500, 300, 200]);
  await estimate.button("Submit estimate").click();
  await expect(field).toBeFocused();
  await field.press("Escape");
  await expect(field).toHaveValue("30.0");
});

test("takes a pasted estimate, and scales one only when Enter confirms the preview", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  await estimate.expectShares([500, 300, 200]);
  const field = estimate.field("Return to status quo");
  await field.fill("45 36 9");
  await expect(estimate.row("Return to status quo")).toContainText("These add up to 90. Scaled: 50.0 · 40.0 · 10.0.");
  await field.blur();
  await estimate.expectShares([500, 300, 200]);
  await field.press("Enter");
  await estimate.expectShares([500, 400, 100]);
});

test("refuses a whole estimate beside a lock, and says why", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  await estimate.button("Lock Broader war").click();
  await estimate.paste("60/30/10");
  await expect(estimate.row("Return to status quo")).toContainText("Unlock first: the numbers would set every scenario.");
  await estimate.expectShares([500, 300, 200]);
});

test("reads Arabic and Persian digits, odds and fractions in the fields", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  for (const [text, permille] of [["٥٧٫٥٪", "575"], ["۱۲٫۵ ٪", "125"], ["\u200f٢٥", "250"], ["6 to 1 against", "143"], ["evens", "500"], ["1/8", "125"]] as const) {
    await estimate.field("Tit-for-tat").fill(text);
    await estimate.field("Tit-for-tat").press("Enter");
    await expect(estimate.bar("Tit-for-tat")).toHaveValue(permille);
  }
});

test("asks whether 0.5 was meant as 50 %", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  await estimate.field("Tit-for-tat").fill("0.4");
  await estimate.field("Tit-for-tat").press("Enter");
  await expect(estimate.bar("Tit-for-tat")).toHaveValue("4");
  await estimate.button(/Did you mean 40\.0.%\?/).click();
  await expect(estimate.bar("Tit-for-tat")).toHaveValue("400");
  await expect(estimate.field("Tit-for-tat")).toBeFocused();
});

test("a held key stops at 0.1 %, a fresh press goes on to 0", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("70/27/3");
  const bar = estimate.bar("Broader war");
  await bar.focus();
  for (let repeat = 0; repeat < 25; repeat += 1) await page.keyboard.down("ArrowLeft");
  await page.keyboard.up("ArrowLeft");
  await expect(bar).toHaveValue("1");
  await page.keyboard.press("ArrowLeft");
  await expect(bar).toHaveValue("0");
  await expect(page.getByText("Broader war at 0 % says that it cannot happen.")).toBeVisible();
  await estimate.button(/Use 0\.1.%/).click();
  await expect(bar).toHaveValue("1");
});

test("locks hold: the others share the room, and the page says how much there is", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("60/30/10");
  await estimate.button("Lock Return to status quo").click();
  await expect(estimate.bar("Return to status quo")).toHaveAttribute("aria-valuetext", /60\.0.%, locked/);
  await estimate.field("Broader war").fill("90");
  await estimate.field("Broader war").press("Enter");
  await estimate.expectShares([600, 0, 400]);
  await expect(estimate.row("Broader war")).toContainText(/The locks leave room for 40\.0.% only\./);
  await estimate.button("Lock Broader war").click();
  await expect(estimate.row("Tit-for-tat")).toContainText("held by the locks");
});

test("undo and redo go by whole gestures, and a number that gave way is named", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  for (const [name, text] of [["Return to status quo", "60"], ["Tit-for-tat", "30"]] as const) {
    await estimate.field(name).fill(text);
    await estimate.field(name).press("Enter");
  }
  await estimate.field("Broader war").fill("14.3");
  await estimate.field("Broader war").press("Enter");
  await expect(page.getByText(/Return to status quo gave way: 60\.0.% → 55\.7.%\./)).toBeVisible();
  await page.keyboard.press("Control+z");
  await estimate.expectShares([600, 300, 100]);
  await page.keyboard.press("Control+Shift+z");
  await estimate.expectShares([557, 300, 143]);
  await estimate.button("Start over").click();
  await estimate.expectShares([0, 0, 0]);
  await estimate.button("Undo").click();
  await estimate.expectShares([557, 300, 143]);
});

test("asks about scenarios for which nothing is left", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.field("Tit-for-tat").fill("100");
  await estimate.field("Tit-for-tat").press("Enter");
  await expect(page.getByText("Nothing left for Return to status quo and Broader war: impossible?")).toBeVisible();
  await estimate.button("Change").click();
  await expect(estimate.bar("Tit-for-tat")).toBeFocused();
  await estimate.button(/^Yes, 0.%$/).click();
  await expect(page.getByText("Tit-for-tat at 100 % leaves no room for anything else.")).toBeVisible();
});

test("arrow keys are mirrored where text runs from right to left", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await page.evaluate(() => (document.documentElement.dir = "rtl"));
  await estimate.paste("50/30/20");
  await estimate.bar("Broader war").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(estimate.bar("Broader war")).toHaveValue("210");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(estimate.bar("Broader war")).toHaveValue("190");
  await page.keyboard.press("ArrowUp");
  await expect(estimate.bar("Broader war")).toHaveValue("200");
});
