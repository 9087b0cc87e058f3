import { expect, type Locator, type Page } from "@playwright/test";
import { estimatePage } from "./estimate-page";
import { EXERCISE } from "./fixtures";

/** The branches of the shipped case's two questions: does either strike again, and if so, does it widen? */
export const CALM = "No: both have shown enough strength";
export const STRIKES = "Yes: the attacks go on";
export const LIMITED = "No: they stay limited";
export const WIDENS = "Yes: the armies clash, or the war spreads";
export const WIDER_QUESTION = "If strikes go on, do they grow into a broader war by the horizon?";

/** The estimate page with the questions of the event tree open, by role and name. */
export function stepsPage(page: Page) {
  const estimate = estimatePage(page);
  const field = (branch: string): Locator => page.getByRole("textbox", { name: `${branch}, percent`, exact: true });
  return {
    ...estimate,
    field,
    range: (branch: string): Locator => page.getByRole("slider", { name: branch, exact: true }),
    question: (name: string): Locator => page.getByRole("group", { name, exact: true }),
    tab: (name: "Bars" | "Step by step"): Locator => page.getByRole("tab", { name, exact: true }),
    open: async () => {
      await page.goto(`/exercises/${EXERCISE}/estimate?way=steps`);
      await estimate.ready();
    },
    answer: async (branch: string, text: string) => {
      await field(branch).fill(text);
      await field(branch).press("Enter");
    },
    /** Waits until the foot of the page shows this complete estimate, such as "57.5 · 31.0 · 11.5". */
    expectVector: (shares: string) => expect(estimate.foot).toContainText(shares),
  };
}
