import { estimatePage, tabTo } from "./estimate-page";
import { EXERCISE, expect, test } from "./fixtures";

const ESTIMATE = `/exercises/${EXERCISE}/estimate`;

for (const dir of ["ltr", "rtl"]) {
  test(`the ways in are tabs that arrow keys walk, ${dir}, and one stop of the Tab key`, async ({ page }) => {
    const estimate = estimatePage(page);
    await estimate.open();
    await page.evaluate((value) => (document.documentElement.dir = value), dir);
    const tabs = page.getByRole("tablist", { name: "Way to estimate" }).getByRole("tab");
    await tabTo(page, tabs.first());
    await page.keyboard.press(dir === "ltr" ? "ArrowLeft" : "ArrowRight");
    await expect(page.getByRole("tab", { name: "Words" })).toBeFocused();
    await expect(page.getByRole("tabpanel", { name: "Words" })).toBeVisible();
    await page.keyboard.press(dir === "ltr" ? "ArrowRight" : "ArrowLeft");
    await expect(page.getByRole("tab", { name: "Bars" })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(estimate.bar("Return to status quo")).toBeFocused();
  });
}

test("the address keeps the open way through a reload, and Back leaves the page", async ({ page }) => {
  const estimate = estimatePage(page);
  await page.goto("/");
  await estimate.open();
  await estimate.way("Triangle");
  await estimate.way("Words");
  await expect(page).toHaveURL(/\?way=words$/);
  await page.reload();
  await estimate.ready();
  await expect(page.getByRole("tabpanel", { name: "Words" })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\/$/);
});

test("a way that does not exist opens the bars", async ({ page }) => {
  await page.goto(`${ESTIMATE}?way=tea-leaves`);
  await expect(page.getByRole("tab", { name: "Bars" })).toHaveAttribute("aria-selected", "true");
});

test("undo and redo go across the ways", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  await estimate.way("Triangle");
  await page.getByRole("slider", { name: "Towards Broader war" }).press("PageUp");
  await estimate.way("Words");
  await page.getByRole("combobox", { name: "Tit-for-tat, in words" }).selectOption("1");
  await expect(estimate.foot).toContainText(/· 20\.0 ·/);
  await estimate.button("Undo").click();
  await expect(estimate.foot).toContainText("46.9 · 28.1 · 25.0");
  await estimate.button("Undo").click();
  await estimate.way("Bars");
  await estimate.expectShares([500, 300, 200]);
  await estimate.button("Redo").click();
  await estimate.expectShares([469, 281, 250]);
});

test("Submit leads from any way to a field that holds no probability", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  await estimate.field("Tit-for-tat").fill("lots");
  await estimate.way("Triangle");
  await estimate.button("Submit estimate").click();
  await expect(estimate.field("Tit-for-tat")).toBeFocused();
  await expect(estimate.field("Tit-for-tat")).toHaveValue("lots");
});

for (const [way, role, name] of [["Triangle", "slider", "Towards Tit-for-tat"], ["Words", "combobox", "Tit-for-tat, in words"]] as const) {
  test(`${way}: what is left, what is impossible and what is missing are said as with the bars`, async ({ page }) => {
    const estimate = estimatePage(page);
    await estimate.open();
    await expect(page.getByText("Nothing set yet. Start with the scenario you are surest about.")).toBeVisible();
    await estimate.field("Return to status quo").fill("60");
    await estimate.field("Return to status quo").press("Enter");
    await estimate.way(way);
    await expect(page.getByText(/60\.0.% placed · 40\.0.% left/)).toBeVisible();
    await estimate.button("Submit estimate").click({ force: true });
    await expect(page.getByRole(role, { name })).toBeFocused();
    await estimate.way("Bars");
    await estimate.field("Return to status quo").fill("100");
    await estimate.field("Return to status quo").press("Enter");
    await estimate.way(way);
    await expect(page.getByText("Nothing left for Tit-for-tat and Broader war: impossible?")).toBeVisible();
    await estimate.button(/^Yes, 0.%$/).click();
    await expect(page.getByText("Return to status quo at 100 % leaves no room for anything else.")).toBeVisible();
    await expect(page.getByText(/Total 100\.0.%/).first()).toBeVisible();
    await estimate.button(/Use 99\.9.%/).click();
    await expect(estimate.foot).toContainText("99.9 · ");
  });
}
