import type { Browser, Locator, Page } from "@playwright/test";
import type { Comparison } from "../lib/contract/comparison";
import { EXERCISE, expect } from "./fixtures";

export const COMPARE_PAGE = `/exercises/${EXERCISE}/compare`;
export const EXERCISE_API = `/api/exercises/${EXERCISE}`;

/** The comparison as the API gives it to the person of this page. */
export async function comparisonOf(page: Page, search = ""): Promise<Comparison> {
  const answer = await page.request.get(`${EXERCISE_API}/comparison${search}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as Comparison;
}

/** Chooses in one of the comparison's selects, once the page hears what is chosen. */
export async function chooseIn(page: Page, name: string, option: string | { label: string }): Promise<void> {
  await expect(page.getByRole("form", { name: "What is compared" })).toHaveAttribute("aria-busy", "false");
  await page.getByRole("combobox", { name }).selectOption(option);
}

/** The part of the page that holds the figure and what stands below it. */
export const figureRegion = (page: Page): Locator => page.getByRole("region", { name: "The crowd, you and the voices" });

/** The figure of this layout, still or interactive; the other layout's is not displayed. */
export const figureOf = (page: Page): Locator => figureRegion(page).locator("svg:visible").first();

/** The pool's values at its bars' ends; the axis has smaller type. */
export const poolValuesOf = (page: Page): Promise<string[]> =>
  figureOf(page).locator("text[font-size='22']").filter({ hasText: /^<?\d+\u202f%$/ }).allTextContents();

/** The cells of one row of the table, as printed. */
export const cellsOf = (page: Page, name: string | RegExp): Locator => page.getByRole("row", { name }).getByRole("cell");

/** The same person in a browser of another kind. */
export async function sameReader(page: Page, browser: Browser, kind: { javaScriptEnabled?: boolean; isMobile?: boolean; hasTouch?: boolean }): Promise<Page> {
  const context = await browser.newContext({
    ...{ baseURL: new URL(page.url()).origin, storageState: await page.context().storageState(), viewport: page.viewportSize() },
    ...kind,
  });
  return context.newPage();
}
