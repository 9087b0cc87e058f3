import type { Page } from "@playwright/test";
import { violationsInBothThemes } from "./axe";
import { expect, test } from "./fixtures";
import { LANGUAGE_IDS, speak } from "./languages";
import { PAGES } from "./pages";

// When one of these fails, the message names the theme, the rule and the element; the rule's page explains the remedy.

/** What the rules look at, without what is new at each load. */
const markupOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const script of body.querySelectorAll("script")) script.remove();
    return body.innerHTML;
  });

test("a nameless button is found, and pale words in the theme in which they are pale", async ({ page }) => {
  await page.setContent(`<title>planted</title><main style="color-scheme: light dark"><button id="nameless"></button>
    <p id="pale-in-dark" style="color: #767676; background: light-dark(#fff, #777)">words</p></main>`);
  const found = await violationsInBothThemes(page);
  expect(found).toContain("light: button-name: #nameless");
  expect(found.filter((text) => text.includes("color-contrast"))).toEqual(["dark: color-contrast: #pale-in-dark"]);
});

for (const language of LANGUAGE_IDS) {
  for (const path of PAGES) {
    test(`${path} has no accessibility violation, before and after one's own estimate, light and dark, ${language}`, async ({ page, submit, baseURL }) => {
      test.slow();
      await speak(page, language, baseURL);
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      const before = await markupOf(page);
      expect(await violationsInBothThemes(page)).toEqual([]);
      await submit([500, 300, 200]);
      await page.reload();
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      // a page that is the same has been looked at
      if ((await markupOf(page)) !== before) expect(await violationsInBothThemes(page)).toEqual([]);
    });
  }
}
