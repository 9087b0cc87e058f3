import type { Page } from "@playwright/test";
import { cutOffTexts, spaceOut } from "./cut-off-texts";
import { expect, test } from "./fixtures";
import { LANGUAGE_IDS, speak } from "./languages";
import { PAGES } from "./pages";

const PHONE = { width: 360, height: 740 };
const NOTHING = { px: 0, by: [] };

/** How far the page can be moved sideways, in px, and what sticks out. */
async function sideways(page: Page): Promise<{ px: number; by: string[] }> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const px = root.scrollWidth - root.clientWidth;
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.right > root.clientWidth + 1 || box.left < -1);
    });
    return { px, by: px > 0 ? out.slice(0, 5).map((element) => `${element.tagName} ${element.textContent?.slice(0, 40)}`) : [] };
  });
}

const turn = (page: Page, direction: "ltr" | "rtl") => page.evaluate((dir) => document.documentElement.setAttribute("dir", dir), direction);

for (const language of LANGUAGE_IDS) {
  for (const path of PAGES) {
    test(`${path} has no sideways scroll on a phone of 360 px, in either direction of writing, ${language}`, async ({ page, submit, baseURL }) => {
      await speak(page, language, baseURL);
      await page.setViewportSize(PHONE);
      for (const when of ["before", "after"]) {
        if (when === "after") await submit([500, 300, 200]);
        await page.goto(path);
        expect(await sideways(page), when).toEqual(NOTHING);
        await turn(page, "rtl");
        expect(await sideways(page), `${when}, from right to left`).toEqual(NOTHING);
        await turn(page, "ltr");
        expect(await sideways(page), `${when}, from left to right`).toEqual(NOTHING);
      }
    });

    test(`${path} reads well at 200 % and with wide text spacing, ${language}`, async ({ page, submit, baseURL }) => {
      await speak(page, language, baseURL);
      await submit([500, 300, 200]);
      // 200 % of a window of 1280 px is a window of 640 px
      await page.setViewportSize({ width: 640, height: 450 });
      await page.goto(path);
      expect(await sideways(page), "zoomed").toEqual(NOTHING);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      expect(await sideways(page), "type at 200 %").toEqual(NOTHING);
      expect(await cutOffTexts(page), "type at 200 %").toEqual([]);
      await page.evaluate(() => (document.documentElement.style.fontSize = ""));
      await spaceOut(page);
      expect(await sideways(page), "spaced").toEqual(NOTHING);
      expect(await cutOffTexts(page), "spaced").toEqual([]);
    });
  }
}

for (const path of PAGES) {
  test(`${path} has its mark at the right end of the bar when it is read from right to left`, async ({ page, baseURL }) => {
    await speak(page, "ar", baseURL);
    await page.goto(path);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    expect(await sideways(page)).toEqual(NOTHING);
    const box = await page.getByRole("link", { name: "Branchpoint", exact: true }).boundingBox();
    expect(box?.x).toBeGreaterThan(640);
  });
}
