import type { Page } from "@playwright/test";
import { HINDSIGHT_MARKERS } from "../lib/case/hindsight-markers.fixture";
import { expect, test } from "./fixtures";
import { OUTCOME_PAGE, PAGES, SCORES_PAGE } from "./pages";

/** What the page sends that only the outcome may hold, inlined data and metadata included. */
async function hindsightIn(page: Page, path: string): Promise<string[]> {
  const html = (await (await page.request.get(path)).text()).toLowerCase();
  return HINDSIGHT_MARKERS.filter((marker) => html.includes(marker.toLowerCase()));
}

for (const path of PAGES) {
  const tells = path === OUTCOME_PAGE || path === SCORES_PAGE;
  test(`${path} knows nothing of what followed before one's own estimate${tells ? "" : ", nor after it"}`, async ({ page, submit }) => {
    expect(await hindsightIn(page, path)).toEqual([]);
    if (tells) return;
    await submit([500, 300, 200]);
    expect(await hindsightIn(page, path)).toEqual([]);
  });
}

test("the markers do stand on the page that tells what happened", async ({ page, submit }) => {
  await submit([500, 300, 200]);
  expect((await hindsightIn(page, OUTCOME_PAGE)).length).toBeGreaterThan(10);
});
