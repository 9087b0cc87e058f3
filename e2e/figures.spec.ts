import type { Locator, Page } from "@playwright/test";
import { EXERCISE, expect, test } from "./fixtures";

const PAGE = `/exercises/${EXERCISE}/compare`;

const regionOf = (page: Page) => page.getByRole("region", { name: "The crowd, you and the voices" });
const figureOf = (page: Page) => regionOf(page).getByRole("img");

/** The centres of all dots, in pixels from the figure's corner, sorted. */
async function dotsOf(figure: Locator): Promise<[x: number, y: number][]> {
  return figure.evaluate((root) => {
    const corner = root.getBoundingClientRect();
    const centres = [...root.querySelectorAll("circle")].map((circle): [number, number] => {
      const box = circle.getBoundingClientRect();
      return [box.x + box.width / 2 - corner.x, box.y + box.height / 2 - corner.y];
    });
    return centres.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  });
}

/** The lines of text of a figure, sorted. */
const textsOf = async (figure: Locator) => (await figure.locator("text").allTextContents()).sort();

/** The practice board as it was seeded, before anybody came: 24 simulated people, whatever other tests add. */
const SEEDED = `${PAGE}?asOf=24&simulated=1`;

/** Opens a page that can hover, and waits until the interactive drawing has taken over. */
async function openChart(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(figureOf(page).locator(".recharts-surface")).toBeVisible();
}

test("the still and the interactive drawing show the same dots and words at the same places", async ({ page, submit, browser, baseURL }) => {
  await submit([575, 310, 115]);
  await openChart(page, SEEDED);
  const plain = await browser.newContext({ baseURL, javaScriptEnabled: false, storageState: await page.context().storageState() });
  const still = await plain.newPage();
  await still.goto(SEEDED);
  const [expected, actual] = [await dotsOf(figureOf(still)), await dotsOf(figureOf(page))];
  expect(expected.length).toBe(3 * 24);
  expect(actual.length).toBe(expected.length);
  for (const [i, [x, y]] of expected.entries()) {
    expect(Math.abs((actual[i]?.[0] ?? 0) - x)).toBeLessThan(0.5);
    expect(Math.abs((actual[i]?.[1] ?? 0) - y)).toBeLessThan(0.5);
  }
  expect(await textsOf(figureOf(page))).toEqual(await textsOf(figureOf(still)));
  await plain.close();
});

test("arrow keys walk through the marks and say the numbers behind each", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await openChart(page, PAGE);
  const said = regionOf(page).getByRole("status").filter({ has: page.getByRole("list") });
  await figureOf(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(said).toContainText("Everybody together, linear pool");
  await page.keyboard.press("ArrowRight");
  await expect(said).toContainText("You");
  await expect(said.getByRole("listitem")).toHaveText([/57\.5$/, /31$/, /11\.5$/]);
  await page.keyboard.press("Escape");
  await expect(said).toHaveCount(0);
});

test("pointing at a dot shows that person's numbers, which add up to 100", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await openChart(page, SEEDED);
  await figureOf(page).locator(".recharts-scatter-symbol").last().hover();
  const said = regionOf(page).getByRole("status").filter({ has: page.getByRole("list") });
  await expect(said).toContainText("One simulated person");
  const shares = await said.locator("li > :last-child").allTextContents();
  expect(shares.map(Number).reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 6);
});
