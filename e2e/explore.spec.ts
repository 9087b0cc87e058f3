import { EXERCISE, expect, test } from "./fixtures";
import { LANGUAGE_IDS, speak } from "./languages";

const CASE = `/cases/${EXERCISE}`;

test("a newcomer gets from home through the case to the estimate by clicking", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Iran and Pakistan have struck each other once. What comes next?");
  await page.getByRole("link", { name: "Read the case" }).click();
  await expect(page).toHaveURL(`${CASE}/brief`);
  await expect(page.getByRole("heading", { name: "What the source does not tell" })).toBeVisible();
  await page.getByRole("link", { name: "On to the scenarios" }).click();
  await expect(page).toHaveURL(`${CASE}/scenarios`);
  await expect(page.getByRole("article", { name: "Broader war" })).toBeVisible();
  await page.getByRole("link", { name: "On to the voices" }).click();
  await expect(page).toHaveURL(`${CASE}/voices`);
  await expect(page.getByRole("heading", { name: "Who speaks for what" })).toBeVisible();
  await page.getByRole("link", { name: "On to the evidence" }).click();
  await expect(page).toHaveURL(`${CASE}/evidence`);
  await expect(page.getByRole("heading", { name: "Every claim" })).toBeVisible();
  await page.getByRole("link", { name: "Go to my estimate" }).click();
  await expect(page).toHaveURL(`/exercises/${EXERCISE}/estimate`);
});

test("a case opens with its brief", async ({ page }) => {
  await page.goto(CASE);
  await expect(page).toHaveURL(`${CASE}/brief`);
});

test("an unknown case answers 404 and shows a way on", async ({ page }) => {
  const response = await page.goto("/cases/nowhere/brief");
  expect(response?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such case");
  await page.getByRole("link", { name: "To the home page" }).click();
  await expect(page).toHaveURL("/");
});

for (const language of LANGUAGE_IDS) {
  test(`on a phone the last part's tab is in view when that part is open, ${language}`, async ({ page, baseURL }) => {
    await speak(page, language, baseURL);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${CASE}/timeline`);
    await expect(page.locator("nav [aria-current=page]").last()).toBeInViewport({ ratio: 0.95 });
  });
}

test("the tabs say which page one is on", async ({ page }) => {
  await page.goto(`${CASE}/voices`);
  const current = page.locator("nav [aria-current=page]");
  await expect(current).toHaveText(["Explore", "Voices"]);
});

test("home shows one's own estimate and then offers to compare", async ({ page, submit }) => {
  await page.goto("/");
  const row = page.getByRole("region", { name: "My exercises" }).getByRole("listitem");
  await expect(row).toContainText("not yet");
  await submit([575, 310, 115]);
  await page.reload();
  await expect(row).toContainText("57.5 · 31.0 · 11.5");
  await row.getByRole("link", { name: "Compare" }).click();
  await expect(page).toHaveURL(`/exercises/${EXERCISE}/compare`);
});

test("the lexicon decides which band a voice's words have", async ({ page }) => {
  await page.goto(`${CASE}/scenarios`);
  const against = page.getByRole("article", { name: "Broader war" });
  await expect(against).toContainText("unlikely (20–45\u202f%, ICD 203)");
  await page.getByRole("navigation", { name: "Read their words by" }).getByRole("link", { name: "PHIA" }).click();
  await expect(page).toHaveURL(`${CASE}/scenarios?lexicon=phia`);
  await expect(against).toContainText("unlikely (25–35\u202f%, PHIA)");
  await expect(against).not.toContainText("ICD 203");
});

test("the bands say what is not stated, what is unverified and how they were read", async ({ page }) => {
  await page.goto(`${CASE}/voices`);
  const bands = page.getByRole("region", { name: "How likely, in their own words" });
  await expect(bands.getByRole("img", { name: "20–45\u202f%" })).toHaveCount(2);
  await expect(bands.getByRole("img", { name: "not stated" }).first()).toBeVisible();
  await expect(bands.getByText("Not verified.")).toHaveCount(0);
  await bands.getByRole("link", { name: "PHIA" }).click();
  await expect(bands.getByText("Not verified.")).toBeVisible();
  await expect(bands.getByRole("img", { name: "25–35\u202f%" })).toHaveCount(2);
  await bands.getByRole("link", { name: "Kent" }).click();
  await expect(bands.getByText("A weak reading.")).toBeVisible();
});

test("an unknown lexicon falls back to ICD 203", async ({ page }) => {
  await page.goto(`${CASE}/scenarios?lexicon=horoscope`);
  await expect(page.getByRole("article", { name: "Broader war" })).toContainText("ICD 203");
});

test("every quotation stands in quotation marks and has at most twelve words", async ({ page }) => {
  for (const part of ["scenarios", "voices", "evidence"]) {
    await page.goto(`${CASE}/${part}`);
    const quotations = await page.locator("main .said[lang]").allTextContents();
    expect(quotations.length).toBeGreaterThan(20);
    for (const quotation of quotations) {
      expect(quotation).toMatch(/^“.+”$/);
      expect(quotation.split(/\s+/).length, quotation).toBeLessThanOrEqual(12);
    }
  }
});

test("a quotation leads to its claim", async ({ page }) => {
  await page.goto(`${CASE}/scenarios?lexicon=phia`);
  const quotation = page.getByRole("article", { name: "Broader war" }).getByRole("listitem").filter({ hasText: "are unlikely to engage in direct confrontation" });
  await quotation.getByRole("link", { name: "par. 21" }).click();
  await expect(page).toHaveURL(`${CASE}/evidence?lexicon=phia#c17`);
  await expect(page.locator("#c17")).toBeInViewport();
  await expect(page.locator("#c17")).toContainText("unlikely (25–35\u202f%, PHIA)");
});

test("words that mislead are explained where they stand", async ({ page }) => {
  await page.goto(`${CASE}/scenarios`);
  await expect(page.getByRole("article", { name: "Tit-for-tat" })).toContainText("Our label");
  await expect(page.getByRole("article", { name: "Tit-for-tat" })).toContainText("Blow for blow");
  await expect(page.getByRole("article", { name: "Broader war" })).toContainText("A war that spreads through the Middle East: Kelly J. Shannon");
});

test("the theme switch holds over a reload and gives way to the system again", async ({ page }) => {
  await page.goto("/");
  const html = page.locator("html");
  await expect(html).not.toHaveAttribute("data-theme");
  await page.locator("summary", { hasText: "System theme" }).click();
  await page.getByRole("button", { name: "Dark theme" }).click();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(html).toHaveAttribute("data-theme", "dark");
  await page.locator("summary", { hasText: "Dark theme" }).click();
  await page.getByRole("button", { name: "System theme" }).click();
  await expect(html).not.toHaveAttribute("data-theme");
});

test("the switch never sends a reader to another site", async ({ page }) => {
  for (const back of ["//evil.example/", "https://evil.example/", "/\\evil.example"]) {
    const response = await page.request.get(`/preferences?theme=dark&back=${encodeURIComponent(back)}`, { maxRedirects: 0 });
    expect(response.status()).toBe(303);
    expect(response.headers().location).toBe("/");
  }
});
