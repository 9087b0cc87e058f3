import type { Page } from "@playwright/test";
import { estimatePage, tabTo } from "./estimate-page";
import { EXERCISE, expect, test } from "./fixtures";
import { UNORDERED_CROWD } from "./pages";

const CASE = `/cases/${EXERCISE}`;
const EVIDENCE = `${CASE}/evidence`;

/** The parts of the evidence page, by role and name. */
function evidencePage(page: Page) {
  const region = page.getByRole("region", { name: "Every claim" });
  return {
    region,
    claims: region.locator("ol > li"),
    count: region.getByRole("status"),
    filter: (name: "Scenario" | "Direction" | "Voice" | "Driver") => region.getByRole("combobox", { name }),
  };
}

test("every claim stands there, in the order of the source, with its place", async ({ page }) => {
  await page.goto(EVIDENCE);
  const { claims, count } = evidencePage(page);
  await expect(count).toHaveText("25 of 25 claims");
  const paragraphs = (await claims.allTextContents()).map((text) => Number(/par\. (\d+)/.exec(text)?.[1]));
  expect(paragraphs).toHaveLength(25);
  expect(paragraphs).toEqual([...paragraphs].sort((one, other) => one - other));
  await expect(page.locator("#c13")).toContainText("Mark N. Katz");
  await expect(page.locator("#c13")).toContainText("unlikely (20–45\u202f%, ICD 203)");
  await expect(page.locator("#c13")).toContainText("Targets were militants, not the other’s forces");
});

test("the keyboard filters, the address follows, and the focus stays on the filter", async ({ page }) => {
  await page.goto(EVIDENCE);
  const { claims, count, filter } = evidencePage(page);
  await tabTo(page, filter("Voice"));
  await page.keyboard.type("Mark");
  await expect(count).toHaveText("6 of 25 claims");
  await expect(page).toHaveURL(`${EVIDENCE}?voice=katz`);
  await expect(filter("Voice")).toBeFocused();
  await expect(filter("Direction").getByRole("option", { name: "Against (5)" })).toBeAttached();
  await page.keyboard.press("Shift+Tab");
  await expect(filter("Direction")).toBeFocused();
  await page.keyboard.type("Against");
  await expect(page).toHaveURL(`${EVIDENCE}?direction=opposes&voice=katz`);
  await expect(claims).toHaveCount(5);
  await page.getByRole("link", { name: "Clear filters" }).press("Enter");
  await expect(count).toHaveText("25 of 25 claims");
  await expect(filter("Voice")).toHaveValue("");
});

test("each value of a filter gives as many claims as it says", async ({ page }) => {
  const inForce = "voice=katz";
  await page.goto(`${EVIDENCE}?${inForce}`);
  const options = await evidencePage(page).filter("Scenario").locator("option").evaluateAll((all) => all.map((one) => [(one as HTMLOptionElement).value, one.textContent]));
  expect(options.map(([value]) => value)).toEqual(["", "status-quo", "tit-for-tat", "broader-war"]);
  for (const [value, text] of options) {
    await page.goto(`${EVIDENCE}?${inForce}&scenario=${value}`);
    const said = /\((\d+)\)$/.exec(text ?? "")?.[1];
    await expect(evidencePage(page).claims).toHaveCount(Number(said));
  }
});

test("filters that let nothing through say which one to drop", async ({ page }) => {
  await page.goto(`${EVIDENCE}?scenario=broader-war&voice=aqqad&direction=supports`);
  const { count, region } = evidencePage(page);
  await expect(count).toHaveText("0 of 25 claims");
  await expect(region.getByRole("heading", { name: "No claim passes all of these filters" })).toBeVisible();
  await region.getByRole("link", { name: "Without “Broader war”: 3 claims" }).click();
  await expect(page).toHaveURL(`${EVIDENCE}?direction=supports&voice=aqqad`);
  await expect(count).toHaveText("3 of 25 claims");
});

test("a cell of the matrix leads to the claims it counts", async ({ page }) => {
  await page.goto(`${CASE}/voices`);
  await page.getByRole("table", { name: "Claims by voice and scenario" }).getByRole("link", { name: "Mark N. Katz on Broader war: opposes (5)" }).click();
  await expect(page).toHaveURL(`${EVIDENCE}?scenario=broader-war&direction=opposes&voice=katz`);
  await expect(evidencePage(page).claims).toHaveCount(5);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the filters are sent by a button", async ({ page }) => {
    await page.goto(`${EVIDENCE}?lexicon=phia`);
    const { claims, count, filter } = evidencePage(page);
    await filter("Voice").selectOption({ label: "Mark N. Katz (6)" });
    await filter("Driver").selectOption({ label: "Targets were militants, not the other’s forces (3)" });
    await page.getByRole("button", { name: "Show" }).click();
    await expect(count).toHaveText("3 of 25 claims");
    await expect(claims.first()).toContainText("unlikely (25–35\u202f%, PHIA)");
    await page.getByRole("link", { name: "Clear filters" }).click();
    await expect(count).toHaveText("25 of 25 claims");
  });

  test("an old address of a claim on Voices leads to it", async ({ page }) => {
    await page.goto(`${CASE}/voices#c13`);
    const link = page.getByRole("link", { name: /^Claim c13:/ });
    await expect(link).toBeInViewport();
    await link.click();
    await expect(page).toHaveURL(`${EVIDENCE}#c13`);
    await expect(page.locator("#c13")).toBeInViewport();
  });
});

test.describe("citing", () => {
  test("a claim joins the draft once, and the way back leaves the draft as it was", async ({ page }) => {
    const { open, paste, expectShares } = estimatePage(page);
    await open();
    await paste("50 / 30 / 20");
    await expectShares([500, 300, 200]);
    await page.goto(EVIDENCE);
    await page.locator("#c13").getByRole("link", { name: "Cite in my estimate: Mark N. Katz, par. 18" }).click();
    await expect(page).toHaveURL(`/exercises/${EXERCISE}/estimate`);
    await expect(page.getByRole("status").filter({ hasText: "Added to the claims that you cite: Mark N. Katz, par. 18." })).toBeVisible();
    const chips = page.getByRole("list", { name: "Cited claims" }).getByRole("listitem");
    await expect(chips).toHaveCount(1);
    await expectShares([500, 300, 200]);
    expect((await page.request.get(`/api/exercises/${EXERCISE}/estimates/mine`)).status(), "nothing is submitted").toBe(404);
    await chips.getByRole("link", { name: "Mark N. Katz, par. 18" }).click();
    await expect(page).toHaveURL(`${EVIDENCE}?from=estimate#c13`);
    await expect(page.locator("#c13")).toBeInViewport();
    await page.getByRole("link", { name: "Back to my estimate" }).click();
    await expectShares([500, 300, 200]);
    await expect(chips).toHaveCount(1);
  });

  test("a claim that is cited already is not cited twice, and one that does not exist not at all", async ({ page }) => {
    const { ready } = estimatePage(page);
    await page.goto(`/exercises/${EXERCISE}/estimate?cite=c13`);
    await expect(page).toHaveURL(`/exercises/${EXERCISE}/estimate`);
    await page.goto(`/exercises/${EXERCISE}/estimate?cite=c13`);
    await expect(page.getByRole("status").filter({ hasText: "You cite this claim already" })).toBeVisible();
    await page.goto(`/exercises/${EXERCISE}/estimate?cite=nothing`);
    await ready();
    await expect(page).toHaveURL(`/exercises/${EXERCISE}/estimate`);
    await expect(page.getByRole("list", { name: "Cited claims" }).getByRole("listitem")).toHaveCount(1);
  });

  test("the evidence marks what one's own estimate cites, and nobody else's", async ({ page, newPerson, submit }) => {
    const other = await newPerson();
    await other.submit([500, 300, 200], { cites: ["c24"] });
    await submit([600, 300, 100], { cites: ["c13"] });
    await page.goto(EVIDENCE);
    await expect(page.getByText("Cited in your estimate")).toHaveCount(1);
    await expect(page.locator("#c13")).toContainText("Cited in your estimate");
    await expect(page.locator("#c24").getByRole("link", { name: /^Cite in my estimate/ })).toBeVisible();
  });
});

test("a case without claims says so", async ({ page }) => {
  await page.goto(EVIDENCE);
  await page.goto(`/cases/${UNORDERED_CROWD}/evidence`);
  await expect(page.getByRole("heading", { name: "No claims in this case" })).toBeVisible();
});
