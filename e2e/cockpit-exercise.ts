import { expect, type Page } from "@playwright/test";
import type { CreatedExercise } from "../lib/contract/new-exercise";
import { linkOf, makeExercise } from "./team-exercise";

/** What people of a team exercise do without opening a page; every request says where it comes from, as a page's would. */
function people(created: CreatedExercise, baseURL: string | undefined) {
  const api = `/api/exercises/${created.id}`;
  const headers = { Origin: baseURL ?? "" };
  const post = async (page: Page, path: string, data: object) => {
    const response = await page.request.post(path, { data, headers });
    expect(response.ok(), await response.text()).toBe(true);
  };
  return {
    api,
    path: (name: string) => `/exercises/${created.id}/${name}`,
    /** Lets a browser in by the link of a team (by its place), or by the observers'. */
    join: (page: Page, kind: "participant" | "observer", { team = 0, ...named }: { team?: number; name?: string } = {}) =>
      post(page, "/api/join", { token: linkOf(created, kind, team).url.split("#")[1], ...named }),
    submit: (page: Page, weights: readonly number[], more: { rationale?: string; cites?: string[] } = {}) => post(page, `${api}/estimates`, { weights, ...more }),
    command: (page: Page, round: number, kind: string, data: object = {}) => post(page, `${api}/rounds/${round}/${kind}`, data),
    /** What the page that made the exercise keeps, so that code and links can be shown again in that browser. */
    keepLinks: (page: Page) => page.addInitScript(([key = "", kept = ""]) => localStorage.setItem(key, kept), [`branchpoint:links:${created.id}`, JSON.stringify(created)]),
  };
}

/** An exercise with two desks, whose facilitator this page's browser is. */
export async function makeCockpitExercise(page: Page, baseURL: string | undefined, more: Record<string, unknown> = {}) {
  return people(await makeExercise(page, baseURL, { title: "Gulf of Oman, week 3", k: 3, teams: [{ name: "Desk A" }, { name: "Desk B" }], ...more }), baseURL);
}
