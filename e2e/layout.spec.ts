import type { Page } from "@playwright/test";
import { LANGUAGES } from "../lib/contract/languages";
import { cutOffTexts, spaceOut } from "./cut-off-texts";
import { expect, test } from "./fixtures";
import { LANGUAGE_IDS, speak } from "./languages";
import { movesLong } from "./motion";
import { PAGES } from "./pages";
import { BUTTONS, smallTargets } from "./targets";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
/** A window of 1280 px at 200 %. */
const ZOOMED = { width: 640, height: 450 };

const FINGER_PX = 44;
const POINTER_PX = 40;

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

async function fitsPhone(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  expect(await sideways(page), "360 px").toEqual(NOTHING);
  expect(await smallTargets(page, FINGER_PX), "too small for a finger").toEqual([]);
}

async function fitsDesk(page: Page): Promise<void> {
  await page.setViewportSize(DESK);
  expect(await sideways(page), "1280 px").toEqual(NOTHING);
  expect(await smallTargets(page, POINTER_PX, BUTTONS), "too small for a pointer").toEqual([]);
  expect(await movesLong(page), "moves although less motion is asked for").toEqual({ styled: [], running: 0 });
}

async function growsWell(page: Page): Promise<void> {
  await page.setViewportSize(ZOOMED);
  expect(await sideways(page), "zoomed to 200 %").toEqual(NOTHING);
  await page.setViewportSize(DESK);
  await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
  expect(await sideways(page), "type at 200 %").toEqual(NOTHING);
  await expect.poll(() => cutOffTexts(page), "type at 200 %").toEqual([]);
  await page.evaluate(() => (document.documentElement.style.fontSize = ""));
  await spaceOut(page);
  expect(await sideways(page), "spaced").toEqual(NOTHING);
  await expect.poll(() => cutOffTexts(page), "spaced").toEqual([]);
}

// One visit a language and page, before one's own estimate and after it: what each needs is looked at while it is open.
for (const language of LANGUAGE_IDS) {
  for (const path of PAGES) {
    test(`${path} fits phone, desk, fingers, large type and wide spacing, ${language}`, async ({ page, submit, baseURL }) => {
      test.slow();
      await page.emulateMedia({ reducedMotion: "reduce" });
      await speak(page, language, baseURL);
      await page.setViewportSize(PHONE);
      await page.goto(path);
      expect(await sideways(page), "before the estimate").toEqual(NOTHING);
      await submit([500, 300, 200]);
      await page.reload();
      const home = await page.getByRole("link", { name: "Branchpoint", exact: true }).boundingBox();
      expect((home?.x ?? 0) > PHONE.width / 2, "the mark stands where reading begins").toBe(LANGUAGES[language].direction === "rtl");
      await fitsPhone(page);
      await fitsDesk(page);
      await growsWell(page);
    });
  }
}
