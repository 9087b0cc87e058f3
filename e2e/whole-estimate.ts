import { expect, type Page } from "@playwright/test";

const FIRST = "Return to status quo";

/** Puts a whole estimate into the page of an exercise and submits it. Shares in per mille. */
export async function estimateOnPage(page: Page, exerciseId: string, shares: readonly number[], button: RegExp): Promise<void> {
  await page.goto(`/exercises/${exerciseId}/estimate`);
  const field = page.getByRole("textbox", { name: `${FIRST}, percent` });
  await expect(page.locator("[aria-busy=false]").first()).toBeVisible();
  await field.fill(shares.map((share) => share / 10).join("/"));
  await field.press("Enter");
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText(/Submitted \d\d:\d\d, revision 1\./)).toBeVisible();
}
