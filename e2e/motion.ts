import type { Page } from "@playwright/test";

/** What moves for longer than a hundredth of a second: elements by their styles, and how many animations run. */
export function movesLong(page: Page): Promise<{ styled: string[]; running: number }> {
  return page.evaluate(() => {
    const LONGEST_MS = 10;
    const ms = (time: string) => Math.max(...time.split(",").map((one) => Number.parseFloat(one) * (one.trim().endsWith("ms") ? 1 : 1000)));
    const styled = [...document.querySelectorAll("*")].filter((element) => {
      const { animationDuration, transitionDuration } = getComputedStyle(element);
      return ms(animationDuration) > LONGEST_MS || ms(transitionDuration) > LONGEST_MS;
    });
    const running = document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > LONGEST_MS);
    return { styled: styled.map(({ tagName }) => tagName), running: running.length };
  });
}
