import type { Page } from "@playwright/test";
import { makeCockpitExercise } from "./cockpit-exercise";
import { estimatePage } from "./estimate-page";
import { expect, test } from "./fixtures";
import { watchAnswers } from "./watch-answers";

/** Shares that occur in no other number of an answer. */
const ANN = [617, 246, 137];
const BEN = [389, 358, 253];

const region = (page: Page, name: string) => page.getByRole("region", { name });
const press = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" }).click();

test("the cockpit shows who has come how far, and nothing of what anybody put", async ({ page, newPerson, baseURL }) => {
  test.slow();
  const { path, join, submit, command, keepLinks } = await makeCockpitExercise(page, baseURL, { privacy: "named" });
  await keepLinks(page);
  const [ann, ben, cem] = [(await newPerson()).page, (await newPerson()).page, (await newPerson()).page];
  await join(ann, "participant", { name: "Ann" });
  await join(ben, "participant", { name: "Ben", team: 1 });
  await join(cem, "participant", { name: "Cem", team: 1 });
  const { texts } = watchAnswers(page);
  await page.goto(path("facilitate"));
  await expect(page.getByRole("heading", { level: 1, name: "Round 1 is not open yet: 3 people have joined" })).toBeVisible();

  // opening has a choice, and is asked for in place
  await press(page, "Open round 1");
  await page.getByRole("radio", { name: "in 10 minutes" }).check();
  await press(page, "Open round 1 now");
  await expect(page.getByRole("heading", { level: 1, name: "Round 1 is open: 0 of 3 have answered" })).toBeVisible();
  await expect(page.getByText(/closes in (9|10)\smin/)).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Round 1 of 2 · closes");
  const needs = region(page, "Needs a word");
  await expect(needs).toContainText("have not started");

  // the page of an estimate reports how much is placed, and never where
  const reports: unknown[] = [];
  cem.on("request", (request) => request.url().endsWith("/progress") && reports.push(request.postDataJSON()));
  await cem.goto(path("estimate"));
  const estimate = estimatePage(cem);
  await estimate.ready();
  await estimate.field("Return to status quo").fill("97");
  await estimate.field("Return to status quo").press("Enter");
  await submit(ann, ANN, { rationale: "They want calm." });
  await submit(ben, BEN);
  await expect(page.getByRole("heading", { level: 1, name: "Round 1 is open: 2 of 3 have answered" })).toBeVisible();
  await expect(needs.getByRole("listitem").filter({ hasText: "has answered without a rationale" })).toContainText("Ben");
  await expect(needs.getByRole("listitem").filter({ hasText: "is still at it" })).toContainText(/Cem.*97\.0.*%/);
  expect(reports).toEqual([{ placedPermille: 970, hasRationale: false }]);
  await expect(region(page, "Everyone").getByRole("listitem").filter({ hasText: "Ann" })).toContainText("answered");
  await command(page, 1, "extend", { closesAt: null });
  await expect(page.getByText("no closing time").first()).toBeVisible();

  // another facilitator closes the round at the same moment
  await page.route("**/rounds/1/close", async (route) => {
    await command(page, 1, "close");
    await route.continue();
  });
  await press(page, "Close round 1");
  await expect(page.getByText("This round is not open. It may have been closed by somebody else, or by its time.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Round 1 is closed: 2 of 3 have answered" })).toBeVisible();

  const all = (await Promise.all(texts)).join("\n");
  expect(all).toContain("no-rationale");
  for (const share of [...ANN, ...BEN]) expect(all).not.toMatch(new RegExp(`\\b${share}\\b|\\b${share / 10}\\b`));
  expect(all).not.toContain("They want calm");
});

test("somebody who has not moved for two minutes below 100 % is shown as stopped, with a reminder to copy", async ({ page, context, newPerson, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { api, path, join, command } = await makeCockpitExercise(page, baseURL);
  const cem = (await newPerson()).page;
  await join(cem, "participant");
  await command(page, 1, "open");
  await cem.request.put(`${api}/progress`, { data: { placedPermille: 970, hasRationale: false }, headers: { Origin: baseURL ?? "" } });
  // two minutes of the server's clock are told here; that they make somebody stuck is tested in lib/core/exercise
  await page.route("**/roster", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll('"draft":1', '"draft":0').replaceAll('"stuck":0', '"stuck":1').replaceAll('"state":"draft"', '"state":"stuck"') });
  });
  await page.goto(path("facilitate"));
  const stopped = region(page, "Needs a word").getByRole("listitem").filter({ hasText: "has stopped below 100" });
  await expect(stopped).toContainText(/97\.0/);
  await stopped.getByRole("button", { name: /Copy reminder/ }).click();
  await expect(stopped.getByRole("status")).toHaveText("Copied");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("“Gulf of Oman, week 3”, round 1");
  expect(copied).toContain(path("estimate"));
  expect(copied).not.toContain("#");
});

test("a close is undone, a reveal below k is refused in words, and a reveal shows the room what came out", async ({ page, newPerson, baseURL }) => {
  test.slow();
  const { path, join, submit, command, keepLinks } = await makeCockpitExercise(page, baseURL, { protocol: "workshop", release: "at-close", rounds: [{ closesAt: null }] });
  await keepLinks(page);
  const people = [(await newPerson()).page, (await newPerson()).page, (await newPerson()).page];
  for (const [index, person] of people.entries()) await join(person, "participant", { team: index % 2 });
  const [wall, observer] = [await page.context().newPage(), (await newPerson()).page];
  await join(observer, "observer");
  await keepLinks(wall);
  await command(page, 1, "open");
  const [ann, ben, cem] = people;
  if (!ann || !ben || !cem) throw new Error("nobody has joined");
  await submit(ann, ANN);
  await submit(ben, BEN);

  // the room: how many, how to join, and no number of anybody
  const { texts } = watchAnswers(wall);
  await wall.goto(path("present"));
  for (const view of [wall, observer]) {
    if (view === observer) await view.goto(path("present"));
    await expect(view.getByText("2 of 3 have answered")).toBeVisible();
    await expect(view.getByRole("banner")).toHaveCount(0);
  }
  await expect(wall.getByText(/^[A-Z2-9]{3}-[A-Z2-9]{5}$/)).toBeVisible();
  await expect(wall.getByRole("img", { name: "QR code to join: Desk A" })).toBeVisible();
  await expect(observer.getByText("This browser does not know the code.", { exact: false })).toBeVisible();

  await page.goto(path("facilitate"));
  await press(page, "Close round 1");
  await expect(page.getByText("If that was a mistake, reopen it", { exact: false })).toBeFocused();
  await press(page, "Reopen round 1");
  await expect(page.getByRole("heading", { level: 1, name: "Round 1 is open: 2 of 3 have answered" })).toBeVisible();
  await press(page, "Close and reveal");
  const question = page.getByRole("group", { name: "Close round 1 and reveal it?" });
  await expect(question).toContainText("Only 2 have answered; at least 3 are needed");
  await page.keyboard.press("Escape");
  await expect(question).toBeHidden();
  await expect(page.getByRole("button", { name: "Close and reveal" })).toBeFocused();
  await press(page, "Close and reveal");
  await press(page, "Close and reveal now");
  await expect(page.getByText("Fewer people have answered than the smallest group that may be shown.")).toBeVisible();
  const before = (await Promise.all(texts)).join("\n");
  for (const share of [...ANN, ...BEN]) expect(before).not.toMatch(new RegExp(`\\b${share}\\b`));

  await submit(cem, [500, 300, 200]);
  await expect(question).toContainText("3 have answered; at least 3 are needed");
  await press(page, "Close and reveal now");
  await expect(page.getByText("Round 1 is closed, and its numbers are out.")).toBeFocused();
  await expect(page.getByRole("heading", { level: 1, name: "All rounds are over" })).toBeVisible();
  await expect(region(page, "Log").getByRole("listitem").first()).toContainText("Round 1 revealed");
  for (const view of [wall, observer]) {
    await expect(view.getByRole("heading", { level: 1, name: /The crowd gives return to status quo\s50/ })).toBeVisible();
    await expect(view.getByRole("paragraph").filter({ hasText: /n\s=\s3 · Round 1 · linear pool/ })).toBeVisible();
    await expect(view.getByText(/\byou\b/i)).toHaveCount(0);
  }

  // the protocol has room for another round
  await expect(region(page, "Is another round worth it?")).toContainText("One round says nothing yet");
  await press(page, "Plan round 2");
  await expect(page.getByRole("button", { name: "Open round 2" })).toBeVisible();
  await expect(region(page, "Log").getByRole("listitem").first()).toContainText("rounds");
});

test("a participant is refused the cockpit and the room's view, and has no tab to it", async ({ page, newPerson, baseURL }) => {
  const { path, join } = await makeCockpitExercise(page, baseURL);
  const ann = (await newPerson()).page;
  await join(ann, "participant");
  await ann.goto(path("facilitate"));
  await expect(ann.getByRole("heading", { level: 1, name: "This page is for facilitators" })).toBeVisible();
  await expect(ann.getByText("recovery link", { exact: false })).toBeVisible();
  await expect(ann.getByRole("link", { name: "Facilitate", exact: true })).toHaveCount(0);
  await ann.goto(path("present"));
  await expect(ann.getByRole("heading", { level: 1, name: "The presenter view is for facilitators and observers" })).toBeVisible();
  await page.goto(path("estimate"));
  await expect(page.getByRole("link", { name: "Facilitate", exact: true })).toBeVisible();
  await expect(page.getByText("You do not take part, so nothing can be sent from here.", { exact: false })).toBeVisible();
});

test("links and codes are made, kept in this browser, and revoked", async ({ page, newPerson, baseURL }) => {
  const { path, join } = await makeCockpitExercise(page, baseURL);
  const ann = (await newPerson()).page;
  await join(ann, "participant");
  await page.goto(path("facilitate"));
  const ways = region(page, "Ways in");
  await expect(ways.getByText("known only to the browser that made it", { exact: false })).toBeVisible();
  await ways.getByRole("button", { name: "New code" }).click();
  await expect(ways.getByText(/^[A-Z2-9]{3}-[A-Z2-9]{5}$/)).toBeVisible();
  await ways.getByRole("combobox", { name: "Team" }).selectOption("Desk B");
  await ways.getByRole("button", { name: "Make a link" }).click();
  await expect(ways.getByRole("img", { name: "QR code of the link: Participants: Desk B" })).toBeVisible();
  await expect(ways.getByText(/\/join#[\w-]{22,}/)).toBeVisible();
  await ways.getByRole("button", { name: "Revoke the link: Participants: Desk A" }).click();
  await expect(page.getByRole("group", { name: "Revoke the link: Participants: Desk A" })).toContainText("the person who did can do nothing more here");
  await page.getByRole("button", { name: "Revoke", exact: true }).click();
  await expect(ways.getByRole("list", { name: "Links" }).getByRole("listitem").filter({ hasText: "revoked, 1 person came by it" })).toBeVisible();
  await expect(region(page, "Log")).toContainText("Link revoked");
  await page.reload();
  await expect(ways.getByText(/^[A-Z2-9]{3}-[A-Z2-9]{5}$/)).toBeVisible();
});
