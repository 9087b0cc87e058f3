import type { Page } from "@playwright/test";

/** The spacing of WCAG 1.4.12, which a reader may ask of every text. Drawings are no text of the kind it means. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    // set on the elements themselves: a style sheet of ours would need the page's nonce
    for (const element of document.querySelectorAll<HTMLElement>("body :not(svg, svg *)")) {
      for (const [name, value] of [["line-height", "1.5"], ["letter-spacing", "0.12em"], ["word-spacing", "0.16em"]] as const) {
        element.style.setProperty(name, value, "important");
      }
      if (element.tagName === "P") element.style.setProperty("margin-block-end", "2em", "important");
    }
  });
}

/** The elements whose own text is cut off or leaves its box, by tag and first words. Boxes that scroll cut nothing off. */
export function cutOffTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK_PX = 3;
    const scrolls = (value: string) => value === "auto" || value === "scroll";
    const ownTexts = (element: Element) => [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    const boxOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect();
    };
    const leaves = (inner: DOMRect, outer: DOMRect, style: CSSStyleDeclaration) => {
      // letters reach beyond a line that is set tight, and are not cut off for that
      const slack = SLACK_PX + Number.parseFloat(style.fontSize) / 4;
      const tall = !scrolls(style.overflowY) && (inner.bottom > outer.bottom + slack || inner.top < outer.top - slack);
      const wide = !scrolls(style.overflowX) && (inner.right > outer.right + SLACK_PX || inner.left < outer.left - SLACK_PX);
      return tall || wide;
    };
    return [...document.querySelectorAll<HTMLElement>("body :not(svg, svg *, script, style, option)")].flatMap((element) => {
      const style = getComputedStyle(element);
      if (style.display === "inline" || element.clientWidth <= 1 || !element.checkVisibility({ visibilityProperty: true })) return [];
      const box = element.getBoundingClientRect();
      return ownTexts(element).some((text) => leaves(boxOf(text), box, style)) ? [`${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}"`] : [];
    });
  });
}
