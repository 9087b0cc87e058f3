import type { Page } from "@playwright/test";
import { EXERCISE, expect, test } from "./fixtures";
import { UNORDERED_CROWD } from "./pages";

const PAGE = `/cases/${EXERCISE}/pathways`;
const MINE = [575, 310, 115] as const;

/** Whole per cents of two parts that add up to 100, by largest remainder: what the page prints for a question with two branches. */
function wholePercents(first: number, second: number): string[] {
  const share = Math.round(Number(((first / (first + second)) * 100).toFixed(9)));
  return [share, 100 - share].map((percent) => `${percent}\u202f%`);
}

const branches = (page: Page) => page.getByRole("region", { name: "Branch by branch" });
const branch = (page: Page, label: string) => branches(page).getByRole("listitem").filter({ has: page.getByText(label, { exact: true }) }).last();
const implied = (page: Page, scenario: string) => page.getByRole("region", { name: "What if" }).getByRole("listitem").filter({ has: page.getByText(scenario, { exact: true }) });

test("before one's own estimate the tree stands without a number, with the way to the estimate", async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByRole("img", { name: /^The questions of this case / })).toBeVisible();
  await expect(page.getByText("Will either state strike the other again by the horizon?").last()).toBeVisible();
  expect(await page.locator("main").textContent()).not.toMatch(/\d\u202f%/);
  await expect(page.getByRole("region", { name: "What everybody’s numbers say" })).toHaveCount(0);
  await page.getByRole("link", { name: "Go to my estimate" }).first().click();
  await expect(page).toHaveURL(`/exercises/${EXERCISE}/estimate`);
});

/** What everybody's two questions say, as printed, at a version of the exercise. */
async function pooledAt(page: Page, version: number): Promise<string[]> {
  const { pools } = (await (await page.request.get(`/api/exercises/${EXERCISE}/comparison?asOf=${version}`)).json()) as { pools: { linear: number[] } };
  const [calm = 0, blows = 0, war = 0] = pools.linear;
  return [...wholePercents(calm, blows + war), ...wholePercents(blows, war)];
}

async function versionNow(page: Page): Promise<number> {
  return ((await (await page.request.get(`/api/exercises/${EXERCISE}/comparison`)).json()) as { version: number }).version;
}

test("afterwards it shows one's own conditionals, and the pooled ones that follow from the pool of the API", async ({ page, submit }) => {
  await submit(MINE);
  // others answer meanwhile: the page is of one of these versions
  const before = await versionNow(page);
  await page.goto(PAGE);
  const after = await versionNow(page);
  const versions = Array.from({ length: after - before + 1 }, (_, index) => before + index);
  const possible = await Promise.all(versions.map((version) => pooledAt(page, version)));
  await expect(branch(page, "No: both have shown enough strength")).toContainText("You: 57.5\u202f%");
  await expect(branch(page, "No: they stay limited")).toContainText("You: 72.9\u202f%");
  await expect(branch(page, "Yes: the armies clash, or the war spreads")).toContainText("You: 27.1\u202f%");
  const shown = (await branches(page).getByText(/^Everybody: \d+\u202f%$/).allTextContents()).map((text) => text.replace("Everybody: ", ""));
  expect(possible).toContainEqual(shown);
  const everyone = page.getByRole("region", { name: "What everybody’s numbers say" });
  await expect(everyone.getByRole("img", { name: new RegExp(`No: they stay limited \\(${parseInt(shown[2] ?? "")}\\s%\\)`) })).toBeVisible();
  await everyone.getByRole("link", { name: "linear pool" }).click();
  await expect(page).toHaveURL(`/methods/linear?exercise=${EXERCISE}`);
});

test("a branch that nothing leads to is not defined", async ({ page, submit }) => {
  await submit([1000, 0, 0]);
  await page.goto(PAGE);
  await expect(branch(page, "No: they stay limited")).toContainText("You: not defined, since nothing leads here");
  await page.getByRole("link", { name: "Suppose: No: they stay limited" }).click();
  await expect(page.getByText("Your numbers give this 0 %, so they do not say what would follow.")).toBeVisible();
});

test("what is supposed shows what one's own numbers imply, and is stored nowhere", async ({ page, submit }) => {
  await submit(MINE);
  await page.goto(PAGE);
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") sent.push(request.url());
  });
  await page.getByRole("link", { name: "Suppose: Yes: the attacks go on" }).click();
  await expect(page).toHaveURL(`${PAGE}?if=n1.n1-yes`);
  await expect(implied(page, "Return to status quo")).toContainText("0.0\u202f%now 57.5\u202f%");
  await expect(implied(page, "Tit-for-tat")).toContainText("72.9\u202f%");
  await expect(implied(page, "Broader war")).toContainText("27.1\u202f%");
  await expect(page.getByRole("img", { name: /Yes: the attacks go on \(supposed\)/ })).toBeVisible();
  await page.getByRole("link", { name: "Suppose: Yes: the armies clash, or the war spreads" }).click();
  await expect(page).toHaveURL(`${PAGE}?if=n1.n1-yes,n2.n2-yes`);
  await expect(implied(page, "Broader war")).toContainText("100.0\u202f%");
  await page.getByRole("link", { name: "Suppose: No: both have shown enough strength" }).click();
  await expect(page, "what contradicts it is gone").toHaveURL(`${PAGE}?if=n1.n1-no`);
  await page.getByRole("link", { name: "Suppose nothing" }).click();
  await expect(page).toHaveURL(PAGE);
  await expect(page.getByText("Nothing is supposed yet.")).toBeVisible();
  expect(sent).toEqual([]);
  const mine = (await (await page.request.get(`/api/exercises/${EXERCISE}/estimates/mine`)).json()) as { weights: number[] };
  expect(mine.weights).toEqual(MINE);
});

test("an address that supposes nonsense supposes nothing", async ({ page, submit }) => {
  await submit(MINE);
  await page.goto(`${PAGE}?if=n9.n1-yes,%3Cscript%3E&if=n1.n1-yes`);
  await expect(page.getByText("Nothing is supposed yet.")).toBeVisible();
});

test("the tree leads to the claims that it stands on", async ({ page }) => {
  await page.goto(PAGE);
  await page.getByRole("region", { name: "What the tree stands on" }).getByRole("link", { name: "c21" }).click();
  await expect(page).toHaveURL(`/cases/${EXERCISE}/evidence#c21`);
  await expect(page.locator("#c21")).toBeInViewport();
});

test("published forecasts show everybody's tree to anyone", async ({ page }) => {
  await page.goto(`/cases/${UNORDERED_CROWD}/pathways`);
  const region = page.getByRole("region", { name: "What the forecasters’ numbers say" });
  await expect(region.getByRole("img", { name: /Putin returns \(\d+\s%\)/ })).toBeVisible();
  await expect(page.getByRole("region", { name: "What if" })).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the tree can be read and asked what if", async ({ page, submit }) => {
    await submit(MINE);
    await page.goto(PAGE);
    await expect(page.getByRole("img", { name: /^Your estimate, read as a path / })).toBeVisible();
    await page.getByRole("link", { name: "Suppose: Yes: the attacks go on" }).click();
    await expect(implied(page, "Tit-for-tat")).toContainText("72.9\u202f%");
    await page.getByRole("link", { name: "Take back: Yes: the attacks go on" }).click();
    await expect(page).toHaveURL(PAGE);
  });
});
