import type { Page } from "@playwright/test";

const INTERACTIVE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [role=tab], [role=button]";
export const BUTTONS = "button, summary, select, input:not([type=hidden]), [role=tab], [role=button]";

/**
 * The targets of a page that answer a press on less than `leastPx` in either direction: name, width and height in px.
 * Measured as a finger meets them, by asking the page what lies at a point; what a label or an enlarged target adds counts.
 * Left out, as WCAG 2.5.8 does: links inside a line of text.
 */
export function smallTargets(page: Page, leastPx: number, selector: string = INTERACTIVE): Promise<string[]> {
  return page.evaluate(({ leastPx, selector }) => {
    const isShown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true }) && element.closest("[inert]") === null;
    };

    const isInline = (node: Node) => !(node instanceof Element) || getComputedStyle(node).display === "inline";

    /** The words on one line with an inline element: those of its neighbours up to the next block on either side. */
    const wordsBeside = (element: Element): string => {
      const beside = (next: (node: Node) => Node | null) => {
        let text = "";
        for (let node = next(element); node && isInline(node); node = next(node)) text += node.textContent ?? "";
        return text;
      };
      const here = beside((node) => node.previousSibling) + beside((node) => node.nextSibling);
      const parent = element.parentElement;
      return here + (parent && isInline(parent) ? wordsBeside(parent) : "");
    };

    const isInText = (element: Element) => element.tagName === "A" && isInline(element) && /\p{L}{2}/u.test(wordsBeside(element));

    const answers = (element: Element, x: number, y: number) => {
      const hit = document.elementFromPoint(x, y);
      if (!hit) return false;
      const label = hit.closest("label");
      return element.contains(hit) || (label !== null && (label.control === element || label.contains(element)));
    };

    /** How far the target reaches from its middle along one axis, both ways together. */
    const reach = (element: Element, x: number, y: number, dx: number, dy: number) => {
      let px = 0;
      for (const sign of [1, -1]) {
        for (let step = 1; step <= leastPx && answers(element, x + sign * dx * (step - 0.5), y + sign * dy * (step - 0.5)); step += 1) px += 1;
      }
      return px;
    };

    const measured = (element: Element) => {
      element.scrollIntoView({ block: "center", inline: "center", behavior: "instant" });
      // a link that wraps has several boxes, and its middle may lie between them
      const [box = element.getBoundingClientRect()] = [...element.getClientRects()].toSorted((one, other) => other.width * other.height - one.width * one.height);
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      return { width: reach(element, x, y, 1, 0), height: reach(element, x, y, 0, 1) };
    };

    return [...document.querySelectorAll(selector)].flatMap((element) => {
      if (!isShown(element) || isInText(element)) return [];
      const { width, height } = measured(element);
      const name = element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 40);
      return width < leastPx || height < leastPx ? [`${element.tagName.toLowerCase()} "${name}": ${width} × ${height}`] : [];
    });
  }, { leastPx, selector });
}
