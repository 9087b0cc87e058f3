import type { Page } from "@playwright/test";
import { EXERCISE, expect, test } from "./fixtures";

const SPACE = "\u202f";

const numbers = (page: Page) => page.getByRole("region", { name: /worked out, step by step/ });

test("a reader gets from the list to a pool and can follow its arithmetic", async ({ page }) => {
  await page.goto("/methods");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "How many estimates become one",
    "Pools that others use",
    "How sure the pool is",
    "How people differ",
    "How estimates are scored",
    "Words and numbers",
  ]);
  await page.getByRole("link", { name: "Linear pool" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Linear pool");
  await expect(page.getByRole("math", { name: "Add up what everybody gave the scenario, and divide by the number of people." })).toHaveText("qk = Σi pik / N");
  await expect(numbers(page).getByRole("columnheader")).toHaveText(["Step", "AMedvedev", "BPutin", "CNeither"]);
  await expect(numbers(page).getByRole("row", { name: /^Linear pool/ }).getByRole("cell")).toHaveText([`39.7${SPACE}%`, `48.8${SPACE}%`, `11.5${SPACE}%`]);
  await expect(page.getByRole("main")).toContainText(`388 people gave Medvedev 153.96 in all, where 1 is a whole estimate; 153.96 / 388 = 39.7${SPACE}%.`);
  await expect(page.getByRole("link", { name: /Good Judgment Project/ })).toHaveAttribute("href", "https://doi.org/10.7910/DVN/BPCDH5");
});

test("a pool that sharpens says so, prints its constants and stands beside the linear pool", async ({ page }) => {
  await page.goto("/methods/logExtremised");
  await expect(page.getByRole("main")).toContainText("Sharpened: surer than the people are on average. Never the headline.");
  await expect(page.getByRole("region", { name: "The formula as it runs" })).toContainText("a = 1.5");
  await expect(numbers(page).getByRole("row", { name: /^Extremised log pool/ })).toContainText(`55.1${SPACE}%`);
  await expect(numbers(page).getByRole("row", { name: /^Linear pool/ })).toContainText(`48.8${SPACE}%`);
});

test("a pool of others is marked as not used", async ({ page }) => {
  await page.goto("/methods/neymanLinear");
  await expect(page.getByRole("main")).toContainText("For comparison only; not used on Compare.");
  await expect(numbers(page).getByRole("row", { name: /^Pushed away/ })).toContainText(`−4.4${SPACE}%`);
});

test("what needs an order is worked out on scenarios that have one", async ({ page }) => {
  await page.goto("/methods/cumulativeMedian?exercise=russia-president-2012");
  await expect(page.getByRole("main")).toContainText("The scenarios of this exercise have no order");
  await expect(numbers(page).getByRole("row", { name: /^Cumulative median/ }).getByRole("cell")).toHaveText([`10.0${SPACE}%`, `60.0${SPACE}%`, `30.0${SPACE}%`]);
});

test("an exercise shows nothing of the others before one's own estimate, and itself afterwards", async ({ page, submit }) => {
  await page.goto(`/methods/linear?exercise=${EXERCISE}`);
  await expect(page.getByRole("main")).toContainText("The estimates of this exercise open after your own.");
  await expect(numbers(page).getByRole("columnheader", { name: "Medvedev" })).toBeVisible();
  await submit([500, 300, 200]);
  await page.reload();
  await expect(numbers(page).getByRole("columnheader", { name: "Broader war" })).toBeVisible();
  await expect(page.getByRole("main")).not.toContainText("open after your own");
  await page.getByRole("link", { name: /^Back to Compare/ }).click();
  await expect(page).toHaveURL(`/exercises/${EXERCISE}/compare`);
});

test("the exercise goes along from page to page", async ({ page }) => {
  await page.goto(`/methods/linear?exercise=${EXERCISE}`);
  await page.getByRole("link", { name: "Next: Log pool" }).click();
  await expect(page).toHaveURL(`/methods/log?exercise=${EXERCISE}`);
  await page.getByRole("link", { name: "All methods" }).click();
  await expect(page).toHaveURL(`/methods?exercise=${EXERCISE}`);
  await page.getByRole("link", { name: "Brier score", exact: true }).click();
  await expect(page).toHaveURL(`/methods/brier?exercise=${EXERCISE}`);
});

test("a score is worked out on what came true, and a method page does not tell that first", async ({ page, submit }) => {
  await submit([500, 300, 200]);
  await page.goto(`/methods/brier?exercise=${EXERCISE}`);
  await expect(page.getByRole("main")).toContainText("This page does not tell first how your exercise came out.");
  await expect(page.getByRole("main")).toContainText("What came true: Putin. For the linear pool: 0.397² + (1 − 0.488)² + 0.115² = 0.433.");
  await page.goto(`/exercises/${EXERCISE}/outcome`);
  await page.goto(`/methods/brier?exercise=${EXERCISE}`);
  await expect(numbers(page).getByRole("row", { name: /^You/ })).toBeVisible();
});

test("the lists of words show all six with their bands and cautions", async ({ page }) => {
  await page.goto("/methods/lexicons");
  for (const name of ["ICD 203", "PHIA", "Kent", "IPCC", "NATO", "Survey"]) {
    await expect(page.getByRole("region", { name, exact: true }).getByRole("table")).toBeVisible();
  }
  await expect(page.getByRole("region", { name: "ICD 203" }).getByRole("row", { name: /^unlikely/ })).toContainText(`20–45${SPACE}%`);
  await expect(page.getByRole("region", { name: "PHIA" })).toContainText("Take care.");
});

test("an unknown method answers 404 and leads to the list", async ({ page }) => {
  const response = await page.goto("/methods/nowhere");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such method");
  await page.getByRole("link", { name: "All methods" }).click();
  await expect(page).toHaveURL("/methods");
});
