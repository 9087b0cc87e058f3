import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { PAGES } from "./pages";

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

for (const path of PAGES) {
  test(`${path} has no sideways scroll on a phone of 360 px`, async ({ page, submit }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    expect(await sideways(page)).toEqual({ px: 0, by: [] });
    await submit([500, 300, 200]);
    await page.goto(path);
    expect(await sideways(page)).toEqual({ px: 0, by: [] });
  });

  test(`${path} can be read from right to left`, async ({ page, submit }) => {
    await submit([500, 300, 200]);
    await page.goto(path);
    await page.evaluate(() => document.documentElement.setAttribute("dir", "rtl"));
    expect(await sideways(page)).toEqual({ px: 0, by: [] });
    const home = page.getByRole("link", { name: "Branchpoint", exact: true });
    const box = await home.boundingBox();
    expect(box?.x, "the mark stands at the right end of the bar").toBeGreaterThan(640);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await sideways(page)).toEqual({ px: 0, by: [] });
  });
}
