import { EXERCISE, expect, test } from "./fixtures";
import { CASE_PAGES } from "./pages";

const CASE = `/cases/${EXERCISE}`;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the case can be read to the end", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Read the case" }).click();
    await expect(page.getByText("The article stops in the middle of a sentence.")).toBeVisible();
    await page.getByRole("link", { name: "Scenarios", exact: true }).click();
    const first = page.getByRole("article", { name: "Return to status quo" });
    await expect(first.getByText("Blow for blow")).toBeHidden();
    await first.getByText(/^\d more$/).first().click();
    await expect(first.getByText("Blow for blow")).toBeVisible();
  });

  test("the lexicon can be changed", async ({ page }) => {
    await page.goto(`${CASE}/voices`);
    await page.getByRole("link", { name: "PHIA" }).click();
    await expect(page.getByRole("img", { name: "25–35\u202f%" })).toHaveCount(2);
  });

  test("the theme can be chosen and the reader stays where he was", async ({ page }) => {
    await page.goto(`${CASE}/scenarios`);
    await page.locator("summary", { hasText: "System theme" }).click();
    await page.getByRole("button", { name: "Dark theme" }).click();
    await expect(page).toHaveURL(`${CASE}/scenarios`);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});

test("the keyboard reaches the skip link first, and it leads past the bar", async ({ page }) => {
  await page.goto(`${CASE}/scenarios`);
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the content" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Brief" })).toBeFocused();
});

test("the keyboard passes through the bar in reading order", async ({ page }) => {
  await page.goto(`${CASE}/brief`);
  const order = ["Skip to the content", "Branchpoint", "Explore", "Estimate", "Compare", "What happened", "Scores"];
  for (const name of order) {
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name, exact: true })).toBeFocused();
  }
});

test("each page of the case has a title of its own and a description", async ({ page }) => {
  const titles = new Set<string>();
  for (const path of CASE_PAGES) {
    await page.goto(path);
    titles.add(await page.title());
    await expect(page.locator("meta[name=description]")).toHaveAttribute("content", /\w+/);
  }
  expect([...titles]).toEqual([
    "Brief · Iran–Pakistan, January 2024 · Branchpoint",
    "Scenarios · Iran–Pakistan, January 2024 · Branchpoint",
    "Voices · Iran–Pakistan, January 2024 · Branchpoint",
    "Evidence · Iran–Pakistan, January 2024 · Branchpoint",
    "Pathways · Iran–Pakistan, January 2024 · Branchpoint",
    "Timeline · Iran–Pakistan, January 2024 · Branchpoint",
  ]);
});
