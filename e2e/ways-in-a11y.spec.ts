import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { violationsInBothThemes } from "./axe";
import { expect, test } from "./fixtures";
import { LANGUAGE_IDS, speak } from "./languages";
import { smallTargets } from "./targets";
import { linkOf, makeExercise } from "./team-exercise";

const HARBOUR = readFileSync("lib/case/fixtures/complete.yaml", "utf8");
const PHONE = { width: 360, height: 740 };
const FINGER_PX = 44;

/** Axe in both themes, no way sideways on a phone, and nothing too small for a finger. */
async function expectGood(page: Page, what: string): Promise<void> {
  await test.step(what, async () => {
    expect(await violationsInBothThemes(page)).toEqual([]);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(sideways).toBe(0);
    expect(await smallTargets(page, FINGER_PX)).toEqual([]);
  });
}

for (const language of LANGUAGE_IDS) {
  test(`the form with teams, hints and refusals, and the ways in that it leads to, read and fit on a phone, ${language}`, async ({ page, baseURL }) => {
    test.slow();
    await speak(page, language, baseURL);
    await page.setViewportSize(PHONE);
    await page.goto("/exercises/new");
    await page.locator("#new-caseId").selectOption("harbour");
    await page.locator("input[value=workshop]").check();
    await page.locator("fieldset fieldset button").last().click();
    await page.locator("#new-team-1").fill("A team with a name as long as names of teams ever may be, 60");
    await page.locator("#new-title").fill("");
    await page.locator("#new-k").fill("0");
    await page.locator("form:has(#new-title) button[type=submit]").click();
    await expect(page.locator("#new-title")).toBeFocused();
    await expectGood(page, "the form");
    await page.locator("#new-title").fill("x".repeat(120));
    await page.locator("#new-k").fill("3");
    await page.locator("form:has(#new-title) button[type=submit]").click();
    await expect(page.locator("#link-recovery")).toBeVisible();
    await expectGood(page, "the ways in");
    await page.goto("/");
    await expectGood(page, "home with a long title");
  });

  test(`a case file with its report, its preview and its refusal, and the settings of an exercise, read and fit on a phone, ${language}`, async ({ page, baseURL }) => {
    test.slow();
    await speak(page, language, baseURL);
    await page.setViewportSize(PHONE);
    await page.goto("/exercises/new");
    await page.locator("input[value=file]").check();
    const choose = (text: string) => page.locator("input[type=file]").setInputFiles({ name: "a-file-with-a-long-name-for-a-case.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) });
    await choose(HARBOUR.replace("ordered: true", "ordered: perhaps").replace("question: How", "questoin: How"));
    await expect(page.locator("code").first()).toBeVisible();
    await page.locator("form button[type=submit]").click();
    await expectGood(page, "a file with errors");
    await choose(HARBOUR.replace("id: harbour", `id: ${"a".repeat(64)}`).replace("summary: A made-up dispute.", "summary: Until 5 May 2025."));
    await expect(page.locator("dl")).toBeVisible();
    await expectGood(page, "a file to import");
    const { id } = await makeExercise(page, baseURL, { protocol: "workshop", title: "A title without a space: ".repeat(4) });
    await page.goto(`/exercises/${id}/facilitate`);
    await page.locator("section[aria-labelledby=settings] button").first().click();
    await page.locator("#new-k").fill("0");
    await page.locator("section[aria-labelledby=settings] button[type=submit]").click();
    await expect(page.locator("#new-k")).toBeFocused();
    await expectGood(page, "the settings");
  });

  test(`each step of joining reads and fits on a phone, ${language}`, async ({ page, newPerson, baseURL }) => {
    test.slow();
    const exercise = await makeExercise(page, baseURL, { privacy: "named" });
    const { page: phone } = await newPerson();
    await speak(phone, language, baseURL);
    await phone.setViewportSize(PHONE);
    await phone.goto("/join#cut-off-when-copied");
    await expect(phone.getByRole("main").getByRole("link")).toBeVisible();
    await expectGood(phone, "a refusal");
    await phone.goto(linkOf(exercise, "participant").url);
    await phone.locator("main button[type=submit]").click();
    await expect(phone.locator("#join-name[aria-invalid]")).toBeVisible();
    await expectGood(phone, "an invitation");
    await phone.locator("#join-name").fill("Ann");
    await phone.locator("main button[type=submit]").click();
    await expect(phone.locator("#personal-link")).toBeVisible();
    await expectGood(phone, "the personal link");
  });
}
