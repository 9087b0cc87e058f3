import type { Browser, BrowserContext, Page } from "@playwright/test";
import { LANGUAGE_COOKIE } from "../../lib/contract/languages";
import { test } from "../fixtures";
import { linkOf, makeExercise } from "../team-exercise";
import { shoot, VIEWS, type View } from "./shoot";

const ROUND = [[700, 250, 50], [600, 300, 100], [300, 400, 300], [200, 400, 400]] as const;
const REASONS = ["Both said that the account is closed.", "", "Militants may strike again, and then nobody can look away.", "It has its own pull now."];

const heightOf = { 360: 740, 1280: 900 } as const;

/** One browser of the exercise, in the view's language and width. */
async function contextIn(browser: Browser, { language, width }: View, baseURL: string): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL, viewport: { width, height: heightOf[width] }, isMobile: width === 360, hasTouch: width === 360, reducedMotion: "reduce" });
  await context.addCookies([{ name: LANGUAGE_COOKIE, value: language, url: baseURL }]);
  return context;
}

async function post(page: Page, path: string, data: unknown, origin: string): Promise<void> {
  const response = await page.request.post(path, { data, headers: { Origin: origin } });
  if (!response.ok()) throw new Error(await response.text());
}

for (const view of VIEWS) {
  test(`a team exercise from its making to its scores, ${view.language}, ${view.width} px`, async ({ browser, baseURL }) => {
    test.slow();
    const origin = baseURL ?? "";
    const facilitator = await (await contextIn(browser, view, origin)).newPage();
    await facilitator.goto("/exercises/new");
    await shoot(facilitator, "team-new", view);
    const tried = await makeExercise(facilitator, baseURL, { title: "A dry run" });
    await post(facilitator, `/api/exercises/${tried.id}/rounds/1/open`, {}, origin);
    await facilitator.goto(`/exercises/${tried.id}/facilitate`);
    await shoot(facilitator, "team-cockpit-nobody", view);
    await facilitator.setViewportSize({ width: view.width, height: heightOf[view.width] });
    const made = await makeExercise(facilitator, baseURL, { title: "Spring table-top" });
    await facilitator.goto("/");
    await facilitator.evaluate(([id, created]) => localStorage.setItem(`branchpoint:links:${id}`, created ?? ""), [made.id, JSON.stringify(made)]);
    const people: Page[] = [];
    for (const team of [0, 0, 1, 1]) {
      const page = await (await contextIn(browser, view, origin)).newPage();
      await post(page, "/api/join", { token: linkOf(made, "participant", team).url.split("#")[1] }, origin);
      people.push(page);
    }
    const [ann] = people;
    if (!ann) throw new Error("nobody has joined");
    const newcomer = await (await contextIn(browser, view, origin)).newPage();
    await newcomer.goto(linkOf(made, "participant", 0).url.slice(origin.length));
    await shoot(newcomer, "team-join", view);
    const api = `/api/exercises/${made.id}`;
    await post(facilitator, `${api}/rounds/1/open`, {}, origin);
    for (const [index, page] of people.slice(0, 3).entries()) await post(page, `${api}/estimates`, { weights: ROUND[index], rationale: REASONS[index] }, origin);
    const page = (name: string) => `/exercises/${made.id}/${name}`;
    const look = async (who: Page, name: string, as: string) => {
      // the picture before made the window as high as its page
      await who.setViewportSize({ width: view.width, height: heightOf[view.width] });
      await who.goto(page(name));
      await shoot(who, as, view);
    };
    await look(facilitator, "facilitate", "team-cockpit-open");
    await look(facilitator, "present", "team-presenter-before");
    await look(ann, "compare", "team-compare-waiting");
    await post(people[3] ?? ann, `${api}/estimates`, { weights: ROUND[3], rationale: REASONS[3] }, origin);
    await post(facilitator, `${api}/rounds/1/close`, { reveal: true }, origin);
    await look(facilitator, "facilitate", "team-cockpit-between");
    await look(facilitator, "present", "team-presenter-after");
    await post(ann, `${api}/comments`, { text: "What would you have to see to come down from 40?", about: { scenario: "broader-war" } }, origin);
    await look(ann, "compare", "team-compare");
    await post(facilitator, `${api}/rounds/2/open`, {}, origin);
    await look(ann, "estimate", "team-estimate-round-2");
    for (const [index, person] of people.entries()) await post(person, `${api}/estimates`, { weights: ROUND[index] }, origin);
    await post(facilitator, `${api}/rounds/2/close`, { reveal: true }, origin);
    await look(facilitator, "facilitate", "team-cockpit-closed");
    await post(facilitator, `${api}/resolution`, { scenario: "status-quo", note: "No further strike was seen by the horizon.", sources: ["https://example.org/report"] }, origin);
    await look(ann, "scores", "team-scores");
    await look(ann, "post-mortem", "team-post-mortem");
    await look(facilitator, "facilitate", "team-cockpit-resolved");
    for (const context of browser.contexts()) await context.close();
  });
}
