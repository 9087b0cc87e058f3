import { cellsOf, chooseIn, COMPARE_PAGE, comparisonOf, EXERCISE_API, figureOf, poolValuesOf, sameReader } from "./compare-page";
import { EXERCISE, expect, test } from "./fixtures";

const SCENARIOS = 3;

test.describe("before an own estimate", () => {
  test("the page says why it is closed, leads to the estimate, and holds nothing of the others", async ({ page }) => {
    const response = await page.goto(COMPARE_PAGE);
    await expect(page.getByRole("heading", { level: 1, name: "First your own estimate" })).toBeVisible();
    await expect(figureOf(page)).toHaveCount(0);
    await expect(page.getByRole("table")).toHaveCount(0);
    expect(await response?.text()).not.toContain('\\"pools\\"');
    await page.getByRole("link", { name: "Make my estimate" }).click();
    await expect(page).toHaveURL(`/exercises/${EXERCISE}/estimate`);
  });

  for (const path of ["comparison", "figures/pool-bars.svg", "figures/pool-bars.png", "figures/pool-bars.csv", "export.csv", "outcome", "scores"]) {
    test(`the API refuses ${path} with estimate_first`, async ({ page }) => {
      const answer = await page.request.get(`${EXERCISE_API}/${path}`);
      expect(answer.status()).toBe(403);
      const problem = (await answer.json()) as Record<string, unknown>;
      expect(problem.code).toBe("estimate_first");
      expect(problem).not.toHaveProperty("pools");
    });
  }
});

test("the table prints the API's numbers, and every row adds up to 100", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  const { version } = await comparisonOf(page);
  const search = `?simulated=1&asOf=${version}`;
  const { pools, teams } = await comparisonOf(page, search);
  await page.goto(`${COMPARE_PAGE}${search}`);
  await expect(cellsOf(page, /^You /)).toHaveText(["57.5", "31", "11.5"]);
  const shown = [
    { name: /^Linear pool/, exact: pools.linear },
    { name: /^Log pool/, exact: pools.log },
    { name: /^Median/, exact: pools.median },
    { name: /^Cumulative median/, exact: pools.cumulativeMedian },
    { name: /^Trimmed mean/, exact: pools.trimmed },
    { name: /^Sharpened log pool/, exact: pools.logExtremised },
    ...teams.map(({ name, linear }) => ({ name: new RegExp(`^${name}`), exact: linear })),
  ];
  expect(shown.length).toBeGreaterThan(4);
  for (const { name, exact } of shown) {
    const cells = (await cellsOf(page, name).allTextContents()).map((text) => (text === "<1" ? 0 : Number(text)));
    expect(cells).toHaveLength(SCENARIOS);
    expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(100);
    cells.forEach((cell, i) => expect(Math.abs(cell - (exact?.[i] ?? 0) * 100)).toBeLessThan(1));
  }
});

test("the figure of the first HTML shows the table's numbers, me at my shares, and a dot for everybody else", async ({ page, submit, browser }) => {
  await page.goto("/");
  await submit([575, 310, 115]);
  const { version, teams } = await comparisonOf(page);
  // One team: however many people answer while other tests run, its people stay few enough for dots.
  const search = `?team=${teams[0]?.id}&simulated=1&asOf=${version}`;
  const { people } = await comparisonOf(page, search);
  const plain = await sameReader(page, browser, { javaScriptEnabled: false });
  await plain.goto(`${COMPARE_PAGE}${search}`);
  const row = await cellsOf(plain, /^Linear pool/).allTextContents();
  expect(await poolValuesOf(plain)).toEqual(row.map((cell) => `${cell}\u202f%`));
  await expect(figureOf(plain).locator("text").filter({ hasText: /^you / })).toHaveText(["you 57.5", "you 31", "you 11.5"]);
  await expect(figureOf(plain).locator("circle")).toHaveCount(SCENARIOS * people.filter(({ mine }) => !mine).length);
  await plain.context().close();
});

test("a sentence says where I stand, from the shown numbers", async ({ page, submit }) => {
  await submit([900, 60, 40]);
  const { version } = await comparisonOf(page);
  await page.goto(`${COMPARE_PAGE}?asOf=${version}`);
  const [first = "", second = "", third = ""] = await cellsOf(page, /^Linear pool/).allTextContents();
  const above = 90 - Number(first);
  const [below, scenario] = Number(second) - 6 >= Number(third) - 4 ? [Number(second) - 6, "tit-for-tat"] : [Number(third) - 4, "broader war"];
  await expect(page.getByText(new RegExp(`^You are ${above} points above the (simulated )?crowd on return to status quo and ${below} below it on ${scenario}\\.$`))).toBeVisible();
});

test("the controls change address, content and files, and a reload restores them", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.goto(COMPARE_PAGE);
  await chooseIn(page, "Phrases", { label: "PHIA" });
  await expect(page).toHaveURL(`${COMPARE_PAGE}?lexicon=phia`);
  await expect(page.getByRole("region", { name: "What the voices say" })).toContainText("PHIA");
  await chooseIn(page, "Pool", { label: "log" });
  await expect(page).toHaveURL(`${COMPARE_PAGE}?pool=log&lexicon=phia`);
  await expect(page.getByRole("row", { name: /^Log pool in the figure/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Pool" })).toHaveValue("log");
  await expect(page.getByRole("combobox", { name: "Phrases" })).toHaveValue("phia");
  await expect(page.getByRole("row", { name: /^Log pool in the figure/ })).toBeVisible();
  await page.getByText("Save as…").click();
  await expect(page.getByRole("link", { name: /^Figure as SVG/ })).toHaveAttribute("href", /pool=log&lexicon=phia/);
  await page.goBack();
  await expect(page.getByRole("combobox", { name: "Pool" })).toHaveValue("linear");
  await expect(page.getByRole("combobox", { name: "Phrases" })).toHaveValue("phia");
});

test("one team is compared alone, and simulated people can be left out by a link", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  const { teams } = await comparisonOf(page);
  const [team] = teams;
  await page.goto(COMPARE_PAGE);
  await chooseIn(page, "Team", { label: team?.name ?? "" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(`You and ${team?.name}`);
  await page.goto(`${COMPARE_PAGE}?simulated=1`);
  await page.getByRole("link", { name: "Leave them out" }).click();
  await expect(page).toHaveURL(`${COMPARE_PAGE}?simulated=0`);
  await expect(page.getByText("Simulated people are left out.")).toBeVisible();
  await expect(page.getByRole("combobox", { name: "Simulated" })).toHaveValue("0");
});

test("a pool's name leads to its page, with this exercise as the example", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.goto(COMPARE_PAGE);
  await expect(page.getByRole("link", { name: "Trimmed mean" })).toHaveAttribute("href", `/methods/trimmed?exercise=${EXERCISE}`);
});

test("three sections say how sure the pool is, how people differ and what it hangs on, from the API's numbers", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  const { version } = await comparisonOf(page);
  const search = `?simulated=1&asOf=${version}`;
  const { disagreement, uncertainty, sensitivity, teams } = await comparisonOf(page, search);
  await page.goto(`${COMPARE_PAGE}${search}`);
  const section = (name: string) => page.getByRole("region", { name });
  await expect(section("How sure is the pool?")).toContainText("nine times in ten");
  await section("How sure is the pool?").getByText("The numbers").click();
  await expect(page.getByText(`Precision ${uncertainty.precision?.toFixed(1)}`)).toBeVisible();
  const differ = section("How do people differ?");
  await expect(differ).toContainText(`${Math.round((disagreement?.ordered?.severity.polarisation ?? 0) * 100)}\u202f% polarised`);
  await differ.getByText("The numbers").click();
  await expect(differ).toContainText(`${disagreement?.divergence.total.toFixed(3)} nats`);
  const hangs = section("What does it hang on?");
  await hangs.getByText("The numbers").click();
  for (const { id, linear } of sensitivity.withoutTeam) {
    const cells = await hangs.getByRole("row", { name: `Without ${teams.find((team) => team.id === id)?.name}` }).getByRole("cell").allTextContents();
    cells.forEach((cell, i) => expect(Math.abs(Number(cell) - (linear[i] ?? 0) * 100)).toBeLessThan(0.1));
  }
  expect(sensitivity.withoutTeam.length).toBe(3);
});

test("an address that asks for what does not exist says so and leads back", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.goto(`${COMPARE_PAGE}?team=nobody`);
  await expect(page.getByRole("heading", { level: 1, name: "The comparison could not be read" })).toBeVisible();
  await page.getByRole("link", { name: "Show everything" }).click();
  await expect(page).toHaveURL(COMPARE_PAGE);
  await expect(figureOf(page)).toBeVisible();
});

test("each band stands with its voice's own event and words, and who states no likelihood is named", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.goto(COMPARE_PAGE);
  const voices = page.getByRole("region", { name: "What the voices say" });
  await expect(voices.getByText("unlikely (20–45\u202f%, ICD 203)").first()).toBeVisible();
  await expect(voices.getByText(/^on whether /).first()).toBeVisible();
  await expect(voices.getByText(/^Not stated in the terms of ICD 203: .*Akhtar/)).toBeVisible();
  await expect(voices.getByText("coded").first()).toBeVisible();
});

test("without JavaScript the page is whole, and its controls work with a button", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const page = await context.newPage();
  const answer = await page.request.post(`${EXERCISE_API}/estimates`, { data: { weights: [575, 310, 115] }, headers: { Origin: baseURL ?? "" } });
  expect(answer.status()).toBe(201);
  await page.goto(COMPARE_PAGE);
  await expect(figureOf(page)).toBeVisible();
  await expect(cellsOf(page, /^You /)).toHaveText(["57.5", "31", "11.5"]);
  await page.getByRole("combobox", { name: "Pool" }).selectOption({ label: "median" });
  await page.getByRole("button", { name: "Apply" }).click();
  await expect(page).toHaveURL(/pool=median/);
  await expect(page.getByRole("row", { name: /^Median in the figure/ })).toBeVisible();
  await context.close();
});
