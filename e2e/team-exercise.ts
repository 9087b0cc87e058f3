import { expect, type Page } from "@playwright/test";
import { createdExerciseSchema, type CreatedExercise } from "../lib/contract/new-exercise";
import { EXERCISE } from "./fixtures";

/** Makes an exercise as the person of this page, by the API; `more` is laid over an IDEA-style one of two teams. */
export async function makeExercise(page: Page, baseURL: string | undefined, more: Record<string, unknown> = {}): Promise<CreatedExercise> {
  const response = await page.request.post("/api/exercises", {
    data: { caseId: EXERCISE, title: "Week 3", protocol: "idea", k: 2, teams: [{ name: "Red" }, { name: "Blue" }], ...more },
    headers: { Origin: baseURL ?? "" },
  });
  expect(response.status(), await response.text()).toBe(201);
  return createdExerciseSchema.parse(await response.json());
}

/** The address of one of its links: a participant's of a team by its place, or the observers'. */
export function linkOf({ links }: CreatedExercise, kind: "participant" | "observer", team = 0): { id: string; url: string } {
  const link = links.filter((one) => one.kind === kind)[team];
  if (!link) throw new Error(`no link for ${kind} ${team}`);
  return link;
}

/** All that a page sends but bodies: addresses and headers, in one list that grows. A secret must be found in none of them. */
export function watchRequests(page: Page): string[] {
  const seen: string[] = [];
  page.on("request", (request) => seen.push(request.url(), JSON.stringify(request.headers())));
  return seen;
}
