import type { Page } from "@playwright/test";
import { figureRegion, sameReader } from "./compare-page";
import { EXERCISE, expect, test } from "./fixtures";
import { CASE_PAGES, ORDERED_CROWD, UNORDERED_CROWD } from "./pages";

const EXPLORE = [...CASE_PAGES, `/cases/${UNORDERED_CROWD}/brief`, `/cases/${UNORDERED_CROWD}/scenarios`, "/methods/words-and-numbers"];

/** All words of the page's content, folded ones included, but for what is said to readers without scripts only, and for forms that write: they need scripts. */
function wordsOf(page: Page): Promise<string> {
  return page.locator("main").evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const element of copy.querySelectorAll("noscript, script, style, form:not([method=get])")) element.remove();
    return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
  });
}

for (const path of EXPLORE) {
  test(`${path} says the same without JavaScript as with it`, async ({ page, browser }) => {
    await page.goto(path);
    const plain = await sameReader(page, browser, { javaScriptEnabled: false });
    await plain.goto(path);
    await expect(plain.getByRole("heading", { level: 1 })).toBeVisible();
    const said = await wordsOf(page);
    expect(said.length).toBeGreaterThan(500);
    expect(await wordsOf(plain)).toBe(said);
    await plain.context().close();
  });
}

/** The figure, its table, its files and its filters, as somebody without scripts uses them. */
async function expectWholeComparison(page: Page, address: string, figure: ReturnType<typeof figureRegion>): Promise<void> {
  await expect(figure.locator("svg:visible").first()).toBeVisible();
  await expect(page.getByRole("row", { name: /^Linear pool/ })).toBeVisible();
  await figure.getByText("Save as…").click();
  for (const name of ["Figure as SVG", "Figure as PNG", "Figure’s numbers as CSV", "All estimates as CSV"]) {
    const link = figure.getByRole("link", { name });
    await expect(link).toBeVisible();
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect([name, answer.status()]).toEqual([name, 200]);
  }
  await page.getByRole("combobox", { name: "Pool", exact: true }).selectOption("log");
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(new RegExp(`${address}\\?.*pool=log`));
  await expect(figure.locator("svg:visible").first()).toContainText("log", { ignoreCase: true });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const crowd of [UNORDERED_CROWD, ORDERED_CROWD]) {
    test(`the figure of ${crowd} is whole: picture, table, files, other pools`, async ({ page }) => {
      const address = `/exercises/${crowd}/compare`;
      await page.goto(address);
      await expectWholeComparison(page, address, page.getByRole("region", { name: "The crowd", exact: true }));
    });

    test(`outcome and scores of ${crowd} are whole`, async ({ page }) => {
      await page.goto(`/exercises/${crowd}/scores`);
      await expect(page.getByRole("table").first()).toBeVisible();
      await expect(page.getByRole("row", { name: /^Linear pool/ }).first()).toBeVisible();
      await expect(page.locator("main svg:visible").first()).toBeVisible();
      await page.goto(`/exercises/${crowd}/outcome`);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.getByRole("table").first()).toBeVisible();
    });
  }

  test("one's own comparison is whole", async ({ page, submit }) => {
    await submit([500, 300, 200]);
    const address = `/exercises/${EXERCISE}/compare`;
    await page.goto(address);
    await expectWholeComparison(page, address, figureRegion(page));
    await expect(page.getByRole("row", { name: /^You/ })).toBeVisible();
  });

  test("what only scripts can do is not offered", async ({ page }) => {
    await page.goto(`/exercises/${UNORDERED_CROWD}/compare`);
    await expect(page.getByRole("link", { name: "Copy link" })).toBeHidden();
  });

  test("the estimate says that it needs JavaScript and where one can read meanwhile", async ({ page }) => {
    await page.goto(`/exercises/${EXERCISE}/estimate`);
    // Playwright's searches by text pass over <noscript>
    const note = page.locator("noscript > div");
    await expect(note).toBeVisible();
    expect(await note.evaluate((element) => element.textContent)).toContain("Estimating needs JavaScript, which is off in this browser.");
    await page.getByRole("link", { name: "Read the scenarios" }).click();
    await expect(page).toHaveURL(`/cases/${EXERCISE}/scenarios`);
    await page.goto(`/exercises/${EXERCISE}/estimate`);
    await page.getByRole("link", { name: "Read the evidence" }).click();
    await expect(page).toHaveURL(`/cases/${EXERCISE}/evidence`);
  });
});

test("with JavaScript the estimate says nothing of it", async ({ page }) => {
  await page.goto(`/exercises/${EXERCISE}/estimate`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("noscript > div")).toHaveCount(0);
});
