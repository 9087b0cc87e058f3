import { expect, type Locator, type Page } from "@playwright/test";
import { EXERCISE } from "./fixtures";

export const SCENARIOS = ["Return to status quo", "Tit-for-tat", "Broader war"] as const;
export type ScenarioName = (typeof SCENARIOS)[number];

/** The parts of the estimate page, by role and name. */
export function estimatePage(page: Page) {
  const bar = (name: ScenarioName): Locator => page.getByRole("slider", { name, exact: true });
  const row = (name: ScenarioName): Locator => page.getByRole("group", { name, exact: true });
  const ready = () => expect(page.getByRole("group", { name: "Shares of the scenarios" })).toHaveAttribute("aria-busy", "false");
  return {
    bar,
    row,
    ready,
    field: (name: ScenarioName): Locator => page.getByRole("textbox", { name: `${name}, percent` }),
    button: (name: string | RegExp): Locator => page.getByRole("button", { name, exact: typeof name === "string" }),
    /** Opens a way in by its tab. */
    way: async (name: "Bars" | "Step by step" | "Triangle" | "Words") => {
      await page.getByRole("tab", { name, exact: true }).click();
      await expect(page.getByRole("tabpanel", { name, exact: true })).toBeVisible();
    },
    foot: page.getByRole("region", { name: "Your estimate and Submit" }),
    open: async () => {
      await page.goto(`/exercises/${EXERCISE}/estimate`);
      await ready();
    },
    /** Waits until the bars hold these shares, in per mille and scenario order. */
    expectShares: async (weightsPermille: readonly number[]) => {
      for (const [index, name] of SCENARIOS.entries()) await expect(bar(name)).toHaveValue(String(weightsPermille[index]));
    },
    /** Sets the whole estimate by pasting it into the first field. */
    paste: async (text: string) => {
      const field = page.getByRole("textbox", { name: `${SCENARIOS[0]}, percent` });
      await field.fill(text);
      await field.press("Enter");
    },
  };
}

/** Presses Tab until the element has the focus: what a person without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const MOST_STOPS = 60;
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`Tab did not reach ${String(target)} in ${MOST_STOPS} stops.`);
}
