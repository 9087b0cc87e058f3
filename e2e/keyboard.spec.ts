import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { KINDS_OF_PAGES } from "./pages";

/** More stops than any page has: whoever presses Tab so often is in a trap. */
const MOST_STOPS = 600;

/** Numbers what Tab has to reach, and returns how much that is. A group of radio buttons is one stop. */
function number(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]");
    const stops = [...all].filter((element) => element.tabIndex >= 0 && !element.matches(":disabled, [type=radio]:not(:checked)") && element.checkVisibility({ visibilityProperty: true }) && element.closest("[inert]") === null);
    for (const [index, element] of stops.entries()) element.dataset.stop = String(index);
    return stops.length;
  });
}

/** Where the focus is: the stop's number (null outside the page) and whether a reader sees that it is there. */
function focused(page: Page): Promise<{ stop: string | null; seen: boolean; name: string }> {
  return page.evaluate(() => {
    const isMarked = (element: Element | null) => {
      if (!element) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 1;
    };
    const isSeen = (element: HTMLElement) => {
      const { top, bottom } = element.getBoundingClientRect();
      const frames = [element, element.parentElement, element.parentElement?.parentElement ?? null];
      return bottom > 0 && top < innerHeight && frames.some(isMarked);
    };
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here === document.body) return { stop: null, seen: true, name: "" };
    return { stop: here.dataset.stop ?? "unnumbered", seen: isSeen(here), name: `${here.tagName} ${here.getAttribute("aria-label") ?? here.textContent.slice(0, 40)}` };
  });
}

for (const path of KINDS_OF_PAGES) {
  test(`${path}: Tab reaches everything, the focus is always seen, and there is no trap`, async ({ page, submit }) => {
    test.slow();
    await submit([500, 300, 200]);
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const stops = await number(page);
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let press = 0; press < MOST_STOPS; press += 1) {
      await page.keyboard.press("Tab");
      const { stop, seen, name } = await focused(page);
      if (stop === null || (press > 0 && stop === "0")) break;
      reached.add(stop);
      if (!seen) unseen.push(name);
    }
    expect(unseen, "focused but not seen").toEqual([]);
    expect([...reached].filter((stop) => stop !== "unnumbered")).toHaveLength(stops);
  });
}
