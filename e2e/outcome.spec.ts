import { EXERCISE, expect, test } from "./fixtures";
import type { MyOutcome } from "../lib/contract/outcome";

const PAGE = `/exercises/${EXERCISE}/outcome`;
const API = `/api/exercises/${EXERCISE}`;

test("before an own estimate the page is closed and tells nothing of what happened", async ({ page }) => {
  const response = await page.goto(PAGE);
  await expect(page.getByRole("heading", { level: 1, name: "First your own estimate" })).toBeVisible();
  const html = (await response?.text()) ?? "";
  for (const hindsight of ["Amir-Abdollahian", "Ambassadors", "ambassadors are", "normalised", "2024-01-29", "not exhaustive"]) {
    expect(html).not.toContain(hindsight);
  }
  await page.getByRole("link", { name: "Make my estimate" }).click();
  await expect(page).toHaveURL(`/exercises/${EXERCISE}/estimate`);
});

test("after it the page tells both outcomes, what counted, the days with their sources, the border cases and the limits", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.goto(`/exercises/${EXERCISE}/compare`);
  await page.getByRole("main").getByRole("link", { name: "What happened" }).click();
  await expect(page).toHaveURL(PAGE);
  await expect(page.getByRole("region", { name: "How the questions came out" }).getByRole("article")).toHaveCount(2);
  await expect(page.getByText("What counted").first()).toBeVisible();
  const days = page.getByRole("region", { name: "Day by day" });
  expect(await days.getByRole("listitem").count()).toBeGreaterThan(5);
  for (const day of await days.getByRole("listitem").all()) await expect(day.getByRole("link").first()).toHaveAttribute("href", /^https?:/);
  await expect(page.getByRole("region", { name: "Borderline events, and how they were ruled" }).getByRole("term").first()).toBeVisible();
  await expect(page.getByText("The search was not exhaustive.")).toBeVisible();
});

test("my Brier score is the sum of the squared distances, beside sharing equally and the pools", async ({ page, submit }) => {
  const weights = [575, 310, 115];
  await submit(weights);
  await page.goto(PAGE);
  const mine = (1 - 0.575) ** 2 + 0.31 ** 2 + 0.115 ** 2;
  const scores = page.getByRole("table", { name: "Brier scores, lower is better" });
  await expect(scores.getByRole("row", { name: /^You / }).getByRole("cell").first()).toHaveText(mine.toFixed(3));
  await expect(scores.getByRole("row", { name: /^Sharing equally/ }).getByRole("cell").first()).toHaveText("0.667");
  await expect(page.getByText(`Yours, scenario by scenario: (1 − 0.575)² + 0.31² + 0.115² = ${mine.toFixed(3)}.`)).toBeVisible();
  const outcome = (await (await page.request.get(`${API}/outcome`)).json()) as MyOutcome;
  expect(outcome.brier.mine).toBeCloseTo(mine, 12);
  await expect(scores.getByRole("row")).toHaveCount(9);
  await expect(page.getByText(/^Pools of \d+ people( \(24 simulated\))?\.$/)).toBeVisible();
  await expect(page.getByText("0 is perfect, 2 is worst; sharing equally gives 0.667.")).toBeVisible();
});

test("an estimate that was revised after reading is marked", async ({ page, submit }) => {
  await submit([200, 300, 500]);
  await page.goto(PAGE);
  await expect(page.getByRole("heading", { level: 1, name: "What happened" })).toBeVisible();
  await expect(page.getByText("Revised after reading.")).toHaveCount(0);
  await submit([980, 10, 10]);
  await page.reload();
  await expect(page.getByText("Revised after reading.")).toBeVisible();
  await expect(page.getByRole("row", { name: /^You revised after reading/ })).toBeVisible();
});

test("a phone of 360 px shows it without sideways scroll", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(PAGE);
  await expect(page.getByRole("heading", { name: "How close you came" })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test("the bar leads to what happened, and looking at another page is not counted as reading it", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.goto(`/exercises/${EXERCISE}/compare`);
  await expect(page.getByRole("heading", { name: "You and the crowd" })).toBeVisible();
  await submit([600, 300, 100]);
  await page.getByRole("navigation").getByRole("link", { name: "What happened" }).click();
  await expect(page.getByRole("heading", { name: "How close you came" })).toBeVisible();
  await expect(page.getByText("Revised after reading.")).toHaveCount(0);
});
