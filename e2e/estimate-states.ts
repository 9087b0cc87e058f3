import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Language } from "../lib/contract/languages";
import { barId, fieldId, SUBMIT_ID, WAYS_ID } from "../components/estimate/estimate-ids";
import { answerFieldId } from "../components/estimate/steps/answer-ids";
import type en from "../messages/en.json";
import { EXERCISE, expect } from "./fixtures";

const FIRST = "status-quo";
const API = `/api/exercises/${EXERCISE}/estimates`;

const messagesOf = (language: Language) => JSON.parse(readFileSync(`messages/${language}.json`, "utf8")) as typeof en;

/** By id: names are in the reader's language. */
async function typeInto(page: Page, id: string, text: string): Promise<void> {
  const field = page.locator(`#${id}`);
  await field.fill(text);
  await field.press("Enter");
}

const type = (page: Page, text: string) => typeInto(page, fieldId(FIRST), text);
const STRIKES = answerFieldId("n1", "n1-yes");
const WIDENS = answerFieldId("n2", "n2-yes");

const complete = (page: Page) => type(page, "57.5/31/11.5");
const open = (page: Page, way: "steps" | "triangle" | "words") => page.locator(`#${WAYS_ID}-tab-${way}`).click();
const submit = (page: Page) => page.locator(`#${SUBMIT_ID}`).click();
const foot = (page: Page) => page.locator("main ~ section");
/** The foot has one button, Submit; each of the others is an answer to what went wrong. */
const asks = (page: Page, answers: number) => expect(foot(page).getByRole("button")).toHaveCount(1 + answers);

type Reach = (page: Page, reader: { language: Language; origin: string }) => Promise<void>;

/** How the open estimate page gets into each of its states, in any language. */
export const ESTIMATE_STATES: Readonly<Record<string, Reach>> = {
  empty: async () => undefined,
  partial: (page) => type(page, "60"),
  complete,
  invalid: async (page) => {
    await complete(page);
    await type(page, "lots");
  },
  locked: async (page) => {
    await type(page, "60/40/0");
    await page.getByRole("group").filter({ has: page.locator(`#${fieldId(FIRST)}`) }).last().locator("button[aria-pressed]").click();
  },
  citing: async (page, { language }) => {
    await page.getByRole("button", { name: messagesOf(language).estimate.cites.add, exact: true }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
  },
  "steps, empty": (page) => open(page, "steps"),
  "steps, one answer waits": async (page) => {
    await open(page, "steps");
    await typeInto(page, WIDENS, "1/4");
  },
  "steps, complete": async (page) => {
    await open(page, "steps");
    await typeInto(page, STRIKES, "40");
    await typeInto(page, WIDENS, "1/4");
  },
  "steps, not defined": async (page) => {
    await open(page, "steps");
    await typeInto(page, WIDENS, "25");
    await typeInto(page, STRIKES, "0");
  },
  "steps, invalid": async (page) => {
    await open(page, "steps");
    await typeInto(page, STRIKES, "lots");
  },
  "triangle, empty": (page) => open(page, "triangle"),
  "triangle, locked, with the focus on a range": async (page) => {
    await complete(page);
    await open(page, "triangle");
    await page.locator("#ways button[aria-pressed]").nth(1).click();
    await page.locator(`#${barId(FIRST)}`).focus();
  },
  "words, empty": (page) => open(page, "words"),
  "words, one refused": async (page) => {
    await type(page, "60/30/10");
    await open(page, "words");
    await page.locator("#ways button[aria-pressed]").first().click();
    await page.locator(`#${barId(FIRST)}`).press("Home");
    await expect(page.locator(`#${barId(FIRST)}`)).toHaveAttribute("aria-invalid", "true");
  },
  submitted: async (page) => {
    await complete(page);
    await submit(page);
    await expect(foot(page).getByRole("link")).toBeVisible();
  },
  stale: async (page, { origin }) => {
    await page.request.post(API, { data: { weights: [500, 300, 200] }, headers: { Origin: origin } });
    await complete(page);
    await submit(page);
    await asks(page, 2);
  },
  closed: async (page) => {
    const problem = { type: "about:blank", title: "Conflict", status: 409, code: "round_closed", detail: "The round is closed." };
    await page.route("**/estimates", (route) => route.fulfill({ status: 409, contentType: "application/problem+json", json: problem }));
    await complete(page);
    await submit(page);
    await expect(page.locator(`#${SUBMIT_ID}`)).toHaveCount(0);
    await expect(foot(page).getByRole("button")).toHaveCount(1);
  },
  offline: async (page) => {
    await complete(page);
    await page.context().setOffline(true);
    await submit(page);
    await asks(page, 1);
  },
};

/** Opens the estimate page and waits until the kept draft is read. */
export async function openEstimate(page: Page): Promise<void> {
  await page.goto(`/exercises/${EXERCISE}/estimate`);
  await expect(page.locator("[aria-busy=false]").first()).toBeVisible();
}
