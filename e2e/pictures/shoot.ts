import type { Browser, Page } from "@playwright/test";
import { LANGUAGE_COOKIE, LANGUAGES, type Language } from "../../lib/contract/languages";

const WIDTHS_PX = { 360: 740, 1280: 900 } as const;
const THEMES = ["light", "dark"] as const;

/** The cookies of a reader with an estimate of his own; written once, before the first picture. */
export const READER = ".cache/reader.json";

/** How a page is shown: the language and the width in px of the window. */
export type View = { language: Language; width: keyof typeof WIDTHS_PX };

export const VIEWS: readonly View[] = (Object.keys(LANGUAGES) as Language[]).flatMap((language) => [
  { language, width: 360 as const },
  { language, width: 1280 as const },
]);

export const titleOf = ({ language, width }: View): string => `${language}, ${width} px`;

/** A page in a browser of its own that reads in this language; with `storageState` it belongs to that reader. */
export async function pageIn(browser: Browser, { language, width }: View, baseURL: string, storageState?: string): Promise<Page> {
  const phone = width === 360;
  const context = await browser.newContext({ baseURL, storageState, viewport: { width, height: WIDTHS_PX[width] }, isMobile: phone, hasTouch: phone, reducedMotion: "reduce" });
  await context.addCookies([{ name: LANGUAGE_COOKIE, value: language, url: baseURL }]);
  return context.newPage();
}

/** Waits for the fonts, and until the page has not changed for a while: charts that come later, kept drafts. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const QUIET_MS = 300;
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, QUIET_MS);
      new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, QUIET_MS);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
}

/** The one thing that differs from run to run is the time of day. */
async function stopClocks(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const time of document.querySelectorAll("time")) if (/^\d\d:\d\d$/.test(time.textContent)) time.textContent = "14:02";
  });
}

/** Takes the page as it stands, from top to bottom, in both themes: `screenshots/<name>.<language>.<theme>.<width>.png`. */
export async function shoot(page: Page, name: string, { language, width }: View): Promise<void> {
  await settled(page);
  await stopClocks(page);
  // a window as high as the page: what sticks to the window's edge stands at the page's end
  await page.setViewportSize({ width, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.screenshot({ path: `screenshots/${name}.${language}.${colorScheme}.${width}.png`, fullPage: true, animations: "disabled" });
  }
}
