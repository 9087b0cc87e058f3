import { type APIResponse, type Browser, expect, type Page, test as base } from "@playwright/test";

/** The practice board that is seeded for the shipped case. */
export const EXERCISE = "iran-pakistan-2024";

/** One person: a browser context of his own (own cookie, own drafts) with one page. */
export type Person = {
  page: Page;
  /** Posts an estimate as this person, as the page would. Weights in per mille. */
  submit: (weightsPermille: readonly number[], more?: { rationale?: string; cites?: string[] }) => Promise<APIResponse>;
};

type Fixtures = {
  /** Another person in the same test, in another context. */
  newPerson: () => Promise<Person>;
  /** Posts an estimate as the person of the test's own `page`. */
  submit: Person["submit"];
};

function submitFrom(page: Page, baseURL: string): Person["submit"] {
  return async (weights, more = {}) => {
    const response = await page.request.post(`/api/exercises/${EXERCISE}/estimates`, {
      data: { weights, ...more },
      headers: { Origin: baseURL },
    });
    expect(response.status(), await response.text()).toBe(201);
    return response;
  };
}

/** Fails the test when the page logs an error, throws, or breaks the content policy. */
function watchComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    // The browser logs every 4xx answer as an error; tests of refusals expect those.
    if (message.type() === "error" && !message.text().startsWith("Failed to load resource")) complaints.push(message.text());
  });
  return complaints;
}

async function newPersonIn(browser: Browser, baseURL: string): Promise<Person> {
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  return { page, submit: submitFrom(page, baseURL) };
}

/** Playwright's test with people in it, on which a complaint of the browser fails the test. */
export const test = base.extend<Fixtures>({
  page: async ({ page }, use) => {
    const complaints = watchComplaints(page);
    await use(page);
    expect(complaints, "the browser complained").toEqual([]);
  },
  submit: async ({ page, baseURL }, use) => {
    await use(submitFrom(page, baseURL ?? ""));
  },
  newPerson: async ({ browser, baseURL }, use) => {
    const people: Person[] = [];
    const complaints: string[][] = [];
    await use(async () => {
      const person = await newPersonIn(browser, baseURL ?? "");
      people.push(person);
      complaints.push(watchComplaints(person.page));
      return person;
    });
    for (const person of people) await person.page.context().close();
    expect(complaints.flat(), "a browser complained").toEqual([]);
  },
});

export { expect };
