import { estimatePage } from "./estimate-page";
import { EXERCISE, expect, test } from "./fixtures";

const COMPARE = `/exercises/${EXERCISE}/compare`;
const UNREACHABLE = "The server does not answer.";

test("without the server a link keeps the page and the draft, says so, and opens by itself later", async ({ page, context }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  await expect(estimate.foot).toContainText("Draft saved");
  await context.setOffline(true);
  await page.getByRole("navigation", { name: "Parts of this exercise" }).getByRole("link", { name: "Scores" }).click();
  await expect(page.getByRole("status").filter({ hasText: UNREACHABLE })).toBeVisible();
  await estimate.expectShares([500, 300, 200]);
  await expect(page).toHaveURL(/\/estimate/);
  await context.setOffline(false);
  await expect(page).toHaveURL(/\/scores$/);
  await expect(page.getByText(UNREACHABLE)).toBeHidden();
  await page.goBack();
  await estimate.expectShares([500, 300, 200]);
});

const UNKNOWN = {
  "/nowhere": "There is no such page",
  "/cases/nowhere/brief": "There is no such case",
  [`/cases/${EXERCISE}/nowhere`]: "There is no such page",
  "/exercises/nowhere/estimate": "There is no such exercise",
  "/exercises/nowhere/compare": "There is no such exercise",
  "/methods/nowhere": "There is no such method",
};

for (const [path, name] of Object.entries(UNKNOWN)) {
  test(`${path} answers 404, says what there is not, and leads on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await page.getByRole("main").getByRole("link").first().click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeHidden();
    await expect(page.getByRole("main")).toBeVisible();
  });
}

test("before one's own estimate each closed page says why and leads to it", async ({ page }) => {
  for (const part of ["compare", "outcome", "scores"]) {
    await page.goto(`/exercises/${EXERCISE}/${part}`);
    await expect(page.getByRole("main").getByRole("link", { name: "Make my estimate" })).toBeVisible();
  }
});

test("a page that fails keeps the bar, and another try shows it", async ({ browser, baseURL }) => {
  // a person of its own: the browser complains about the failure, as it should
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  await page.request.post(`/api/exercises/${EXERCISE}/estimates`, { data: { weights: [500, 300, 200] }, headers: { Origin: baseURL ?? "" } });
  await page.addInitScript(() => {
    const { ListFormat } = Intl;
    Object.assign(Intl, { ListFormat: () => { throw new Error("broken on purpose"); }, mended: () => Object.assign(Intl, { ListFormat }) });
  });
  await page.goto(COMPARE);
  await expect(page.getByRole("heading", { name: "Something went wrong here" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Compare", exact: true })).toHaveAttribute("aria-current", "page");
  await expect(page.getByRole("main").getByRole("link", { name: "To the home page" })).toBeVisible();
  await page.evaluate(() => (Intl as unknown as { mended: () => void }).mended());
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: "You and the crowd" })).toBeVisible();
  await context.close();
});

test("a quiet foot leads from any page to the methods, to how figures are read, and to what was tested", async ({ page }) => {
  await page.goto("/nowhere");
  const foot = page.getByRole("contentinfo");
  await foot.getByRole("link", { name: "Accessibility" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Accessibility" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Not tested" })).toContainText("No screen reader was run");
  await foot.getByRole("link", { name: "Methods" }).click();
  await expect(page).toHaveURL("/methods");
  await foot.getByRole("link", { name: "Figures" }).click();
  await page.getByRole("main").getByRole("link", { name: "The triangle" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "The triangle" })).toBeVisible();
  await expect(page.getByRole("figure")).toHaveCount(8);
  for (const figure of await page.getByRole("figure").all()) await expect(figure.getByRole("img")).toHaveAccessibleName(/./);
  await page.getByRole("navigation", { name: "Choose a figure" }).getByRole("link", { name: "Voices" }).click();
  await expect(page.getByRole("img", { name: "2 of 2 analysts stated a likelihood" }).first()).toBeVisible();
});
