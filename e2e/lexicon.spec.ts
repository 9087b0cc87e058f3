import { EXERCISE, expect, test } from "./fixtures";
import { chooseIn } from "./compare-page";

const CASE = `/cases/${EXERCISE}`;
const SWITCH = "Read their words by";

test("the lexicon that one switches to is the one on every other page", async ({ page, submit }) => {
  await submit([500, 300, 200]);
  await page.goto(`${CASE}/scenarios`);
  await page.getByRole("navigation", { name: SWITCH }).getByRole("link", { name: "PHIA" }).click();
  await expect(page).toHaveURL(`${CASE}/scenarios?lexicon=phia`);
  for (const part of ["scenarios", "evidence"]) {
    await page.goto(`${CASE}/${part}`);
    await expect(page.locator("main")).toContainText("unlikely (25–35\u202f%, PHIA)");
  }
  await page.goto(`${CASE}/voices`);
  await expect(page.getByRole("img", { name: "25–35\u202f%" })).toHaveCount(2);
  await page.goto(`/exercises/${EXERCISE}/estimate`);
  await expect(page.getByText("Their words read by PHIA")).toBeVisible();
  await expect(page.locator("main")).toContainText("unlikely (25–35\u202f%, PHIA)");
  await page.goto(`/exercises/${EXERCISE}/compare`);
  await expect(page).toHaveURL(/[?&]lexicon=phia/);
  await expect(page.getByRole("combobox", { name: "Phrases" })).toHaveValue("phia");
});

test("an address with a lexicon wins over the remembered one and changes nothing for later", async ({ page }) => {
  await page.goto(`/preferences?lexicon=phia&back=${CASE}/scenarios`);
  await page.goto(`${CASE}/scenarios?lexicon=icd203`);
  await expect(page.locator("main")).toContainText("unlikely (20–45\u202f%, ICD 203)");
  await page.goto(`${CASE}/scenarios`);
  await expect(page.locator("main")).toContainText("unlikely (25–35\u202f%, PHIA)");
});

test("a choice on Compare is remembered too", async ({ page, submit }) => {
  await submit([500, 300, 200]);
  await page.goto(`/exercises/${EXERCISE}/compare`);
  await chooseIn(page, "Phrases", "kent");
  await page.goto(`${CASE}/evidence`);
  await expect(page.getByRole("navigation", { name: SWITCH }).getByRole("link", { name: "Kent" })).toHaveAttribute("aria-current", "true");
});

test("the estimate's evidence is read by another lexicon without losing the draft", async ({ page }) => {
  await page.goto(`/exercises/${EXERCISE}/estimate`);
  await expect(page.getByRole("group", { name: "Shares of the scenarios" })).toHaveAttribute("aria-busy", "false");
  await page.getByRole("textbox", { name: "Broader war, percent" }).fill("12");
  await page.getByRole("textbox", { name: "Broader war, percent" }).press("Enter");
  await page.getByText("Their words read by ICD 203").click();
  await page.getByRole("navigation", { name: SWITCH }).getByRole("link", { name: "PHIA" }).click();
  await expect(page.locator("main")).toContainText("unlikely (25–35\u202f%, PHIA)");
  await expect(page.getByRole("slider", { name: "Broader war" })).toHaveValue("120");
});

test("every switch leads to why numbers stand beside words", async ({ page }) => {
  await page.goto(`${CASE}/voices`);
  await page.getByRole("link", { name: "Why numbers stand beside words" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Why numbers stand beside words");
  await expect(page.getByText("5,174 people said")).toBeVisible();
  await expect(page.getByRole("figure").getByRole("img")).toHaveCount(19);
  const row = page.getByRole("table", { name: /^Answers for each phrase/ }).getByRole("row", { name: /^realistic possibility/ });
  await expect(row.getByRole("cell")).toHaveText(["25", "40", "60", "75", "80"]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the switch is remembered, and the filters stay", async ({ page }) => {
    await page.goto(`${CASE}/evidence?voice=katz`);
    await page.getByRole("navigation", { name: SWITCH }).getByRole("link", { name: "PHIA" }).click();
    await expect(page).toHaveURL(`${CASE}/evidence?voice=katz&lexicon=phia`);
    await page.goto(`${CASE}/scenarios`);
    await expect(page.locator("main")).toContainText("unlikely (25–35\u202f%, PHIA)");
  });
});
