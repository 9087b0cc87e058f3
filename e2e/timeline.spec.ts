import type { Page } from "@playwright/test";
import { EXERCISE, expect, test } from "./fixtures";
import { UNORDERED_CROWD } from "./pages";

const PAGE = `/cases/${EXERCISE}/timeline`;
const ESTIMATE = `/exercises/${EXERCISE}/estimate`;

const events = (page: Page) => page.getByRole("region", { name: "Until the question opened" });
const signpost = (page: Page, label: string) => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: label, exact: true }) });

async function addNote(page: Page, signpostLabel: string, { status, text, day, source }: { status: string; text: string; day?: string; source?: string }): Promise<void> {
  const form = page.getByRole("form", { name: "Add a note" });
  await form.getByLabel("Signpost").selectOption({ label: signpostLabel });
  await form.getByLabel("How it stands now").selectOption({ label: status });
  await form.getByLabel("What was seen").fill(text);
  if (day !== undefined) await form.getByLabel("Seen on").fill(day);
  if (source !== undefined) await form.getByLabel("Source").fill(source);
  await form.getByRole("button", { name: "Add the note" }).click();
}

test("events stand in their order, each with its day as printed and as derived, and the opening ends them", async ({ page }) => {
  await page.goto(PAGE);
  const days = await events(page).getByRole("list").first().getByRole("time").allTextContents();
  expect(days).toEqual(["16 January 2024", "17 January 2024", "18 January 2024", "18 January 2024", "18 January 2024", "19 January 2024 at 12:00 UTC"]);
  const strike = events(page).getByRole("listitem").filter({ hasText: "Pakistan strikes what it calls terrorist havens" });
  await expect(strike).toContainText("day derived from the source");
  await expect(strike).toContainText("printed: “on Thursday”");
  await expect(strike).toContainText("the Thursday before it is the 18th");
  const recall = events(page).getByRole("listitem").filter({ hasText: "Pakistan recalls its ambassador" });
  await expect(recall).toContainText("day from another source");
  await expect(recall.getByRole("link", { name: /brecorder\.com/ })).toHaveAttribute("href", /^https:/);
  const undated = page.getByRole("region", { name: "Without a day" });
  await expect(undated.getByRole("listitem")).toHaveCount(3);
  await expect(undated).toContainText("printed in the source");
});

test("each signpost says how it stands, what would have to be seen, and where it points", async ({ page }) => {
  await page.goto(PAGE);
  const hit = signpost(page, "Regular forces are hit");
  await expect(hit).toContainText("quiet");
  await expect(hit).toContainText("Threshold: one.");
  await expect(hit).toContainText("Points to");
  await expect(hit).toContainText("Broader war");
  await expect(hit).toContainText("Targets were militants");
});

test("a note added in one browser shows in another, says the status from then on, and the earlier one stays", async ({ page, newPerson }) => {
  await page.goto(PAGE);
  await addNote(page, "Unrest on the line with India", { status: "watching", text: "Fire across the line for a day.", day: "2024-01-17", source: "https://example.org/line" });
  await expect(page.getByText("Added.")).toBeVisible();
  await expect(signpost(page, "Unrest on the line with India")).toContainText("17 January 2024 · watching");
  const other = await newPerson();
  await other.page.goto(PAGE);
  const seen = signpost(other.page, "Unrest on the line with India");
  await expect(seen).toContainText("Fire across the line for a day.");
  await expect(seen.getByRole("link", { name: /example\.org/ })).toHaveAttribute("href", "https://example.org/line");
  await addNote(other.page, "Unrest on the line with India", { status: "met", text: "It went on for three days.", day: "2024-01-18" });
  await expect(seen.getByRole("listitem")).toContainText(["18 January 2024 · met", "17 January 2024 · watching"]);
  await page.goto(`/cases/${EXERCISE}/scenarios`);
  await expect(page.getByRole("article", { name: "Broader war" }).getByRole("listitem").filter({ hasText: "Unrest on the line with India" })).toContainText("met");
});

test("what the server refuses is said beside the field, and what was typed stays", async ({ page }) => {
  await page.goto(PAGE);
  await addNote(page, "Regular forces are hit", { status: "met", text: "What came of it.", day: "2024-01-20" });
  const day = page.getByLabel("Seen on");
  await expect(day).toHaveAttribute("aria-invalid", "true");
  await expect(day).toHaveAccessibleDescription("Choose a day up to 19 January 2024.");
  await expect(page.getByLabel("What was seen")).toHaveValue("What came of it.");
  await day.fill("2024-01-18");
  await page.getByLabel("What was seen").fill(" ");
  await page.getByRole("button", { name: "Add the note" }).click();
  await expect(page.getByLabel("What was seen")).toHaveAccessibleDescription("Write 1 to 1,000 characters, without hidden ones.");
  await expect(signpost(page, "Regular forces are hit")).toContainText("quiet");
});

test("after a note one is asked whether to update one's estimate, on both pages, until one does", async ({ page, submit, newPerson }) => {
  await submit([500, 300, 200]);
  const facilitator = await newPerson();
  await facilitator.page.goto(PAGE);
  await addNote(facilitator.page, "Many dead at once", { status: "watching", text: "Counts differ.", day: "2024-01-18" });
  await expect(facilitator.page.getByText("Added.")).toBeVisible();
  await page.goto(PAGE);
  await expect(page.getByText(/^Since your estimate:.*Many dead at once is now watching/)).toBeVisible();
  await page.getByRole("link", { name: "Update it?" }).click();
  await expect(page).toHaveURL(ESTIMATE);
  const asked = page.getByText(/^Since your estimate:.*Many dead at once is now watching/);
  await expect(asked).toBeVisible();
  await page.getByRole("button", { name: "Confirm unchanged" }).click();
  await expect(asked).toBeHidden();
  await page.goto(PAGE);
  await expect(page.getByText(/Since your estimate:.*Many dead at once/)).toHaveCount(0);
});

test("nobody is asked before an estimate", async ({ page }) => {
  await page.goto(PAGE);
  await expect(page.getByRole("heading", { name: "Signposts" })).toBeVisible();
  await expect(page.getByText("Since your estimate:")).toHaveCount(0);
});

test("a case without events and signposts has no such tab, and its address shows a way on", async ({ page }) => {
  await page.goto(`/cases/${UNORDERED_CROWD}/timeline`);
  await expect(page.getByRole("navigation", { name: "Parts of this case" }).getByRole("link", { name: "Timeline" })).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "This case has no timeline" })).toBeVisible();
  await page.getByRole("link", { name: "See the scenarios" }).click();
  await expect(page).toHaveURL(`/cases/${UNORDERED_CROWD}/scenarios`);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("all can be read, and a sentence says how to add a note", async ({ page }) => {
    await page.goto(PAGE);
    await expect(events(page).getByText("The question opened", { exact: true })).toBeVisible();
    await expect(signpost(page, "Air defence on alert")).toContainText("Threshold: beyond the yearly drill already announced.");
    await expect(page.locator("main noscript p")).toContainText(`send the note as JSON to /api/exercises/${EXERCISE}/indicators`);
    await expect(page.getByRole("button", { name: "Add the note" })).toHaveCount(0);
  });
});
