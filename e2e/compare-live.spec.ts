import type { Page } from "@playwright/test";
import { EXERCISE, expect, test } from "./fixtures";

const PAGE = `/exercises/${EXERCISE}/compare`;

/** The version that the page says it shows. */
async function shownVersion(page: Page): Promise<number> {
  const text = await page.getByText(/^version \d+/).textContent();
  return Number(/version (\d+)/.exec(text ?? "")?.[1]);
}

test("another browser's estimate shows within a second, without a reload", async ({ page, submit, newPerson }) => {
  await submit([575, 310, 115]);
  const connected = page.waitForResponse((response) => response.url().endsWith("/events"));
  await page.goto(PAGE);
  await connected;
  const other = await newPerson();
  const { version } = (await (await other.submit([100, 200, 700])).json()) as { version: number };
  await expect.poll(() => shownVersion(page), { timeout: 1_000, intervals: [50] }).toBeGreaterThanOrEqual(version);
  await expect(page.getByRole("status").filter({ hasText: /^Updated: \d+ people( \(\d+ simulated\))?$/ })).toBeVisible();
});

test("my own change from another tab shows as well", async ({ page, submit, context }) => {
  await submit([575, 310, 115]);
  await page.goto(PAGE);
  await expect(page.getByRole("row", { name: /^You / })).toContainText("57.5");
  const tab = await context.newPage();
  await tab.goto("/");
  await submit([200, 300, 500]);
  await expect(page.getByRole("row", { name: /^You / }).getByRole("cell")).toHaveText(["20", "30", "50"]);
});

test("a line that is down is said calmly, and everything stays", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.route("**/events", (route) => route.abort());
  await page.goto(PAGE);
  await expect(page.getByText("The line to the server is down.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^You / })).toContainText("57.5");
  await page.unroute("**/events");
  await expect(page.getByText("The line to the server is down.")).toBeHidden();
});

test("numbers that cannot be read again stay, and the page says that they are from before", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.route("**/comparison*", (route) => route.fulfill({ status: 403, contentType: "application/problem+json", body: "{}" }));
  await page.goto(PAGE);
  await expect(page.getByText("These numbers could not be read again.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^You / })).toContainText("57.5");
});
