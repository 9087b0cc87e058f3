import { ESTIMATE_STATES, openEstimate } from "./estimate-states";
import { expect, test } from "./fixtures";

test.describe("with the colours of the system", () => {
  test.use({ colorScheme: "light" });

  test("bars, the chosen tab and the focus of the estimate stay visible", async ({ page, baseURL }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await openEstimate(page);
    await ESTIMATE_STATES.complete?.(page, { language: "en", origin: baseURL ?? "" });
    const bar = page.getByRole("slider", { name: "Return to status quo" }).first();
    await bar.focus();
    await page.keyboard.press("ArrowRight");
    const seen = await bar.evaluate((range) => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const drawn = range.parentElement?.querySelector(".mark");
      const fill = drawn?.firstElementChild;
      const ring = range.parentElement && getComputedStyle(range.parentElement);
      return {
        fill: fill && getComputedStyle(fill).backgroundColor !== canvas && fill.getBoundingClientRect().width > 0,
        ring: ring?.outlineStyle === "solid" && ring.outlineColor !== canvas,
      };
    });
    expect(seen).toEqual({ fill: true, ring: true });
    const [here, other] = await page.getByRole("navigation", { name: "Parts of this exercise" }).evaluate((nav) => {
      const lineOf = (link: Element | null) => link && getComputedStyle(link).borderBottomColor;
      return [lineOf(nav.querySelector("[aria-current]")), lineOf(nav.querySelector("a:not([aria-current])"))];
    });
    expect(here).not.toBe(other);
  });
});
