import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Comparison } from "../lib/contract/comparison";
import type { ScoresAnswer } from "../lib/contract/scores";
import { expect, test } from "./fixtures";
import { chooseIn } from "./compare-page";
import { ORDERED_CROWD, UNORDERED_CROWD } from "./pages";

/** The same crowds, computed by an independent program: data/vectors/vectors.json, part `real`. */
type Reference = {
  question_id: string;
  n: number;
  pools: Record<string, number[]>;
  scores: Record<string, { brier: number; log: number; rps: number }>;
  meanIndividual: { brier: number };
};
const { real } = JSON.parse(readFileSync("data/vectors/vectors.json", "utf8")) as { real: { gjp: Reference[] } };

function referenceOf(question: string): Reference {
  const found = real.gjp.find(({ question_id }) => question_id === question);
  if (!found) throw new Error(`The vectors hold no crowd ${question}.`);
  return found;
}

/** Pools in both, by the name of their row and the reference's id. */
const POOLS = [
  { id: "linear", name: /^Linear pool/, reference: "linear" },
  { id: "log", name: /^Log pool/, reference: "log_eps005" },
  { id: "median", name: /^Median/, reference: "median" },
  { id: "trimmed", name: /^Trimmed mean/, reference: "trimmed10" },
  { id: "logExtremised", name: /^Sharpened log pool/, reference: "logExtremised15_eps001" },
] as const;
const ORDERED_POOL = { id: "cumulativeMedian", name: /^Cumulative median/, reference: "cumulativeMedian" } as const;

const CROWDS = [
  { exercise: UNORDERED_CROWD, question: "1002-0", pools: POOLS, scenarios: 3, rules: 4 },
  { exercise: ORDERED_CROWD, question: "1009-0", pools: [...POOLS, ORDERED_POOL], scenarios: 3, rules: 7 },
] as const;

const pageOf = (exercise: string, name: string) => `/exercises/${exercise}/${name}`;
const cells = (page: Page, name: RegExp) => page.getByRole("row", { name }).getByRole("cell").allTextContents();

async function read<T>(page: Page, exercise: string, what: string): Promise<T> {
  const answer = await page.request.get(`/api/exercises/${exercise}/${what}`);
  expect(answer.status()).toBe(200);
  return (await answer.json()) as T;
}

for (const { exercise, question, pools, scenarios, rules } of CROWDS) {
  const reference = referenceOf(question);

  test(`${exercise}: whoever comes by sees all ${reference.n} forecasters, and each pool as the reference has it`, async ({ page, context }) => {
    const comparison = await read<Comparison>(page, exercise, "comparison");
    expect(comparison.release).toMatchObject({ n: reference.n, simulated: 0 });
    await page.goto(pageOf(exercise, "compare"));
    await expect(page.getByRole("heading", { level: 1, name: "What the crowd said" })).toBeVisible();
    await expect(page.getByText(`${reference.n} people put probabilities on it.`)).toBeVisible();
    for (const { id, name, reference: key } of pools) {
      const exact = reference.pools[key] ?? [];
      comparison.pools[id]?.forEach((share, i) => expect(share).toBeCloseTo(exact[i] ?? NaN, 9));
      const shown = (await cells(page, name)).map(Number);
      expect(shown).toHaveLength(scenarios);
      expect(shown.reduce((sum, share) => sum + share, 0)).toBe(100);
      shown.forEach((share, i) => expect(Math.abs(share - 100 * (exact[i] ?? NaN))).toBeLessThan(1));
    }
    await expect(page.getByRole("row", { name: /^You/ })).toHaveCount(0);
    expect(await context.cookies(), "nobody joined").toEqual([]);
  });

  test(`${exercise}: each score is the reference's, and the best of each rule is marked`, async ({ page }) => {
    const answer = await read<ScoresAnswer>(page, exercise, "scores");
    expect(answer.rules).toHaveLength(rules);
    await page.goto(pageOf(exercise, "scores"));
    const table = page.getByRole("region", { name: "Everybody by every rule" }).getByRole("table");
    await expect(table.getByRole("columnheader")).toHaveCount(rules + 1);
    for (const { id, name, reference: key } of pools) {
      const { brier = NaN, log = NaN, rps = NaN } = reference.scores[key] ?? {};
      expect(answer.pools[id]?.brier).toBeCloseTo(brier, 9);
      expect(answer.pools[id]?.log).toBeCloseTo(log, 9);
      // printed per cut point: divided by K − 1
      if (rules === 7) expect(answer.pools[id]?.rps).toBeCloseTo(rps / (scenarios - 1), 9);
      const row = await table.getByRole("row", { name }).getByRole("cell").allTextContents();
      expect(row[0]).toContain(brier.toFixed(3));
      expect(row[1]).toContain(log.toFixed(3));
    }
    await expect(table.getByRole("row", { name: /^One person, on average/ }).getByRole("cell").first()).toHaveText(reference.meanIndividual.brier.toFixed(3));
    expect(await table.getByText("best").count()).toBeGreaterThanOrEqual(rules);
    await expect(page.getByText(`${answer.betterThanPool} of ${reference.n} people did better than the linear pool`)).toBeVisible();
  });

  test(`${exercise}: calibration stands in a figure and a table, and says what one question cannot show`, async ({ page }) => {
    const { calibration } = await read<ScoresAnswer>(page, exercise, "scores");
    await page.goto(pageOf(exercise, "scores"));
    const section = page.getByRole("region", { name: "Did it happen as often as they said?" });
    await expect(section.getByRole("img", { name: "Share that came true, by the probability said" }).locator("circle")).toHaveCount(calibration.bins.length);
    await expect(section.getByRole("row")).toHaveCount(calibration.bins.length + 1);
    await expect(section.getByText(`${reference.n} people × ${scenarios} scenarios, on one question: all the dots share one outcome.`)).toBeVisible();
    expect(calibration.bins.reduce((sum, { count }) => sum + count, 0)).toBe(reference.n * scenarios);
    const parts = page.getByRole("table", { name: "Where the error comes from" });
    await expect(parts.getByRole("row", { name: /^Brier/ })).toContainText(`= ${calibration.murphy.brier.toFixed(4)}`);
  });
}

test("measures that need an order are not shown where there is none", async ({ page }) => {
  await page.goto(pageOf(UNORDERED_CROWD, "compare"));
  const pool = page.getByRole("combobox", { name: "Pool" });
  await expect(pool.getByRole("option", { name: "half-life" })).toBeAttached();
  await expect(pool.getByRole("option", { name: "cumulative median" })).toHaveCount(0);
  await expect(page.getByRole("row", { name: /^Cumulative median/ })).toHaveCount(0);
  await expect(page.getByText("polarised")).toHaveCount(0);
  await page.goto(pageOf(UNORDERED_CROWD, "scores"));
  await expect(page.getByRole("columnheader", { name: /^(Ranked|Ordered)/ })).toHaveCount(0);
});

test("they are where there is one", async ({ page }) => {
  await page.goto(pageOf(ORDERED_CROWD, "compare"));
  await expect(page.getByRole("combobox", { name: "Pool" }).getByRole("option", { name: "cumulative median" })).toBeAttached();
  await expect(page.getByText(/\d+\u202f% polarised/)).toBeVisible();
  await page.goto(pageOf(ORDERED_CROWD, "scores"));
  await expect(page.getByRole("columnheader", { name: /^(Ranked|Ordered)/ })).toHaveCount(3);
});

test("home leads to the real crowds, whose pages have no Estimate tab and name their source", async ({ page }) => {
  await page.goto("/");
  const crowds = page.getByRole("region", { name: "Real crowds" });
  await expect(crowds.getByRole("listitem").first()).toContainText("388 people, September 2011");
  await crowds.getByRole("link", { name: "See what they said" }).first().click();
  await expect(page).toHaveURL(pageOf(UNORDERED_CROWD, "compare"));
  const tabs = page.getByRole("navigation", { name: "Parts of this exercise" }).getByRole("link");
  await expect(tabs).toHaveText(["Explore", "Compare", "What happened", "Scores"]);
  for (const name of ["compare", "outcome", "scores"]) {
    await page.goto(pageOf(UNORDERED_CROWD, name));
    await expect(page.getByRole("link", { name: /^Good Judgment Project/ })).toHaveAttribute("href", /^https:\/\/doi\.org\//);
    await expect(page.getByText("Licence: CC0-1.0.")).toBeVisible();
  }
});

test("an address that would take an estimate leads to what the crowd said", async ({ page }) => {
  for (const address of [`/exercises/${UNORDERED_CROWD}`, pageOf(UNORDERED_CROWD, "estimate")]) {
    await page.goto(address);
    await expect(page).toHaveURL(pageOf(UNORDERED_CROWD, "compare"));
  }
});

test("a case that quotes nobody has no voices, and no empty matrix", async ({ page }) => {
  await page.goto(`/cases/${UNORDERED_CROWD}/scenarios`);
  await expect(page.getByRole("article")).toHaveCount(3);
  await expect(page.getByRole("navigation", { name: "Parts of this case" }).getByRole("link")).toHaveText(["Brief", "Scenarios", "Pathways"]);
  await expect(page.getByText("Nothing in the source.")).toHaveCount(0);
  await page.getByRole("link", { name: "See what the forecasters said" }).click();
  await expect(page).toHaveURL(pageOf(UNORDERED_CROWD, "compare"));
});

test("what happened is told without an estimate of one's own, with the crowd's score", async ({ page }) => {
  const linear = referenceOf("1002-0").scores.linear?.brier.toFixed(3) ?? "";
  await page.goto(pageOf(UNORDERED_CROWD, "outcome"));
  await expect(page.getByText(`The crowd’s Brier score (linear pool) is ${linear}: better than sharing equally.`)).toBeVisible();
  await expect(page.getByRole("table", { name: "Brier scores, lower is better" }).getByRole("row", { name: /^You/ })).toHaveCount(0);
});

test("the figure of many shows where people are, in its title the two who lead, and is saved by whoever comes by", async ({ page }) => {
  await page.goto(pageOf(UNORDERED_CROWD, "compare"));
  const figure = page.getByRole("region", { name: "The crowd", exact: true });
  await expect(figure.locator("svg:visible").first()).toContainText("The crowd gives Putin 49\u202f%, Medvedev about two in five");
  await expect(figure.locator("svg:visible").first()).toContainText("Shaded: where people are");
  for (const file of ["figures/pool-bars.svg", "figures/pool-bars.png", "figures/pool-bars.csv", "export.csv"]) {
    expect((await page.request.get(`/api/exercises/${UNORDERED_CROWD}/${file}`)).status()).toBe(200);
  }
});

test("a sharpened pool is drawn as an outline and called so in the title", async ({ page }) => {
  await page.goto(pageOf(UNORDERED_CROWD, "compare"));
  await chooseIn(page, "Pool", { label: "log, sharpened" });
  await expect(page).toHaveURL(/pool=logExtremised/);
  await expect(page.getByRole("region", { name: "The crowd", exact: true }).locator("svg:visible").first()).toContainText("(sharpened)");
});
