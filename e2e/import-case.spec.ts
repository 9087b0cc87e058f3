import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { makeExercise } from "./team-exercise";

/** The made-up case under an id of this run, so that the test can be repeated on one server. */
const ID = `docks-${Date.now().toString(36)}`;
const DOCKS = readFileSync("lib/case/fixtures/complete.yaml", "utf8").replace("id: harbour", `id: ${ID}`).replace("title: Harbour workers' dispute", "title: Dispute at the docks");

const choose = (page: Page, text: string, name = "docks.yaml") => page.getByLabel(/^Choose (a|another) file/).setInputFiles({ name, mimeType: "application/yaml", buffer: Buffer.from(text) });

test("a case file is checked, told about by line, looked at, imported and put to people; its pages work in every language", async ({ page }) => {
  await page.goto("/exercises/new");
  await page.getByRole("radio", { name: "A case file of mine" }).check();
  await choose(page, DOCKS.replace("title: Dispute at the docks\n", "").replace("ordered: true", "ordered: perhaps"));
  await expect(page.getByText("docks.yaml: 2 errors. Mend it, save the file and choose it again.")).toBeVisible();
  const report = page.getByRole("list", { name: "Report" });
  await expect(report.getByRole("listitem").filter({ hasText: "Line 8" })).toContainText("Replace it by true or false.");
  await expect(page.getByRole("button", { name: "Import and choose it" })).toBeHidden();
  // a file that was not imported is no case yet
  await page.getByRole("button", { name: "Make the exercise" }).click();
  await expect(page.getByText("Import the file first, or begin with a case on this server.")).toBeVisible();

  await choose(page, DOCKS.replace("summary: A made-up dispute.", "summary: Until 5 May 2025."));
  await expect(page.getByText("docks.yaml can be imported. 1 remark, which stops nobody.")).toBeVisible();
  const preview = page.getByRole("region", { name: "What was read" });
  await expect(preview).toContainText("How will it have ended by 1 April 2025?");
  await expect(preview.getByRole("list", { name: "Scenarios" }).getByRole("listitem")).toHaveText(["Settled", "Shutdown"]);
  await expect(preview).toContainText("The file says what happened. That stays hidden until people may know it.");
  await page.getByRole("button", { name: "Import and choose it" }).click();
  await expect(page.getByRole("combobox", { name: "Case", exact: true })).toBeFocused();
  await expect(page.getByText("“Dispute at the docks” is imported and chosen.")).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Dispute at the docks");

  // other content under the id is told before anybody asks, the same file is only chosen
  await page.getByRole("radio", { name: "A case file of mine" }).check();
  await choose(page, DOCKS);
  await expect(page.getByText(`The id “${ID}” belongs to another case on this server`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Import and choose it" })).toBeHidden();
  await page.getByRole("radio", { name: "A case on this server" }).check();
  await page.getByRole("button", { name: "Make the exercise" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Dispute at the docks: ready" })).toBeVisible();

  for (const part of ["brief", "scenarios", "voices", "pathways", "timeline"]) {
    await page.goto(`/cases/${ID}/${part}?lang=ar`);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.getByRole("heading", { level: 1, name: "How will it have ended by 1 April 2025?" })).toBeVisible();
    await expect(page.getByText("20 March 2025")).toHaveCount(0);
  }
});

test("an exercise of one's own lends its settings to a new one, and nothing of its people", async ({ page, baseURL, newPerson }) => {
  const { id } = await makeExercise(page, baseURL, { title: "Week 3", protocol: "delphi", privacy: "named", k: 4, rounds: [{ closesAt: "2099-06-01T12:00:00Z" }, { closesAt: null }, { closesAt: null }] });
  await page.goto("/exercises/new");
  await page.getByRole("radio", { name: "An exercise of mine" }).check();
  await page.getByRole("combobox", { name: "Exercise", exact: true }).selectOption({ label: "Week 3" });
  await expect(page.getByRole("radio", { name: "Delphi" })).toBeChecked();
  await expect(page.getByRole("radio", { name: "Named" })).toBeChecked();
  await expect(page.getByLabel("Smallest group")).toHaveValue("4");
  await expect(page.getByLabel("Name of team 2")).toHaveValue("Blue");
  await expect(page.getByLabel("Round 3 closes")).toHaveValue("");
  await page.getByLabel("Title").fill("Week 4");
  await page.getByRole("button", { name: "Make the exercise" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Week 4: ready" })).toBeVisible();
  const href = await page.getByRole("link", { name: "Open the cockpit" }).getAttribute("href");
  const made = (await (await page.request.get(`/api${(href ?? "").replace("/facilitate", "")}`)).json()) as Record<string, unknown>;
  expect(made).toMatchObject({ protocol: "delphi", privacy: "named", k: 4, teams: [{ name: "Red" }, { name: "Blue" }], rounds: [{ closesAt: null }, { closesAt: null }, { closesAt: null }] });
  // somebody else is offered no exercise of mine, by an address neither
  const stranger = await newPerson();
  await stranger.page.goto(`/exercises/new?like=${id}`);
  await expect(stranger.page.getByRole("radio", { name: "A case on this server" })).toBeChecked();
  await expect(stranger.page.getByRole("radio", { name: "An exercise of mine" })).toHaveCount(0);
});
