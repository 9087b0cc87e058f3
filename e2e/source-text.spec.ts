import { EXERCISE, expect, test } from "./fixtures";

/** A made-up case that carries the text of its source; scripts/playwright.mjs puts it beside the shipped ones. */
const HARBOUR = "/cases/harbour";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a quotation opens the source at its words, which are marked, and the way back leads to the claim", async ({ page }) => {
    await page.goto(`${HARBOUR}/evidence`);
    await page.getByRole("link", { name: "“a deal is likely this week”" }).click();
    await expect(page).toHaveURL(`${HARBOUR}/sources/gazette?quote=c1.1#p2`);
    await expect(page.locator("mark")).toHaveText("a deal is likely this week");
    await expect(page.locator("mark")).toBeInViewport();
    await expect(page.locator("#p2 mark")).toHaveCount(1);
    await expect(page.getByText("Made up for this file.")).toBeVisible();
    await page.getByRole("link", { name: "Back to the claim" }).click();
    await expect(page).toHaveURL(`${HARBOUR}/evidence#c1`);
  });

  test("a place opens the source at its paragraph", async ({ page }) => {
    await page.goto(`${HARBOUR}/voices`);
    await page.getByRole("link", { name: "par. 1" }).first().click();
    await expect(page).toHaveURL(`${HARBOUR}/sources/gazette#p1`);
    await expect(page.locator("mark")).toHaveCount(0);
  });

  test("an unknown quotation marks nothing, an unknown source answers 404", async ({ page }) => {
    await page.goto(`${HARBOUR}/sources/gazette?quote=c9.1`);
    await expect(page.locator("ol > li")).toHaveCount(3);
    await expect(page.locator("mark")).toHaveCount(0);
    expect((await page.goto(`${HARBOUR}/sources/nowhere`))?.status()).toBe(404);
  });

  test("the shipped case carries no text: its places are words, and the source's page says so", async ({ page }) => {
    await page.goto(`/cases/${EXERCISE}/evidence`);
    await expect(page.locator("main a[href*='/sources/']")).toHaveCount(0);
    await page.goto(`/cases/${EXERCISE}/sources/sky-news`);
    await expect(page.getByText("The case does not carry the text of this source.")).toBeVisible();
    await page.getByRole("link", { name: "To the evidence" }).click();
    await expect(page).toHaveURL(`/cases/${EXERCISE}/evidence`);
  });
});
