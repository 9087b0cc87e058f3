import { COMPARE_PAGE, comparisonOf, figureOf, figureRegion, poolValuesOf, sameReader } from "./compare-page";
import { comparisonSchema } from "../lib/contract/comparison";
import { largestRemainder } from "../lib/core/largest-remainder";
import { expect, test } from "./fixtures";
import { UNORDERED_CROWD } from "./pages";

const SCENARIOS = 3;

test("people who hover get the interactive figure, in the place and size and with the numbers of the still one", async ({ page, submit, browser }) => {
  await submit([575, 310, 115]);
  const { version } = await comparisonOf(page);
  await page.goto(`${COMPARE_PAGE}?asOf=${version}`);
  await expect(figureRegion(page).locator(".recharts-surface:visible")).toBeVisible();
  const touched = await sameReader(page, browser, { isMobile: true, hasTouch: true });
  await touched.goto(`${COMPARE_PAGE}?asOf=${version}`);
  await expect(figureOf(touched)).toBeVisible();
  await expect(figureRegion(touched).locator(".recharts-surface")).toHaveCount(0);
  expect(await figureRegion(page).boundingBox()).toEqual(await figureRegion(touched).boundingBox());
  expect((await poolValuesOf(page)).length).toBe(SCENARIOS);
  expect(await poolValuesOf(page)).toEqual(await poolValuesOf(touched));
  await touched.context().close();
});

test("where many people answered, the interactive figure has the numbers of the API too", async ({ page }) => {
  const crowd = `/exercises/${UNORDERED_CROWD}/compare`;
  const { pools } = comparisonSchema.parse(await (await page.request.get(`/api/exercises/${UNORDERED_CROWD}/comparison`)).json());
  await page.goto(crowd);
  const drawn = page.getByRole("region", { name: "The crowd", exact: true }).locator(".recharts-surface:visible");
  await expect(drawn).toBeVisible();
  const shown = await drawn.locator("text[font-size='22']").filter({ hasText: /^<?\d+\u202f%$/ }).allTextContents();
  expect(shown).toEqual(largestRemainder(pools.linear ?? [], 100).map((percent) => `${percent}\u202f%`));
});

test("a phone of 360 px shows figure, table and menu without sideways scroll", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(COMPARE_PAGE);
  await expect(figureOf(page)).toBeVisible();
  await page.getByText("Save as…").click();
  await expect(page.getByRole("link", { name: /^Figure as PNG/ })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.getByRole("link", { name: "Table" }).click();
  const numbers = page.getByRole("table", { name: /^Shares in per cent/ });
  await expect(numbers).toBeInViewport();
  await expect(numbers.getByRole("row", { name: /^You 57\.5 31 11\.5$/ })).toBeVisible();
});

test("in the dark the figure takes the dark surface", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto(COMPARE_PAGE);
  await expect(figureOf(page).locator('rect[fill="var(--surface)"]').first()).toHaveCSS("fill", "rgb(27, 30, 33)");
});
