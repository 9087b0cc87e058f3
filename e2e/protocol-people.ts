import { expect, type Page } from "@playwright/test";
import { largestRemainder } from "../lib/core/largest-remainder";
import type { makeCockpitExercise } from "./cockpit-exercise";
import type { Person } from "./fixtures";

type Exercise = Awaited<ReturnType<typeof makeCockpitExercise>>;

export const SUBMIT = /Submit estimate|Confirm unchanged/;
export const NOT_OUT = "Not out yet";
export const OWN_FIRST = "First your own estimate";

/** Shares in per mille by person; none occurs in any other number of an answer. */
const SHARES = [[611, 246, 143], [431, 318, 251], [521, 287, 192], [401, 377, 222], [281, 463, 256], [341, 389, 270], [713, 168, 119]] as const;
export const shares = (person: number) => SHARES[person] ?? SHARES[0];

/** The mean of these people's shares, as probabilities. */
export const mean = (people: readonly number[]) => [0, 1, 2].map((scenario) => people.reduce((sum, one) => sum + (shares(one)[scenario] ?? 0), 0) / people.length / 1000);
/** The pool of these people as the table of a comparison prints it. */
export const printed = (...people: readonly number[]) => largestRemainder(mean(people), 100).map(String);

export const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();
export const title = (page: Page, name: string) => page.getByRole("heading", { name, exact: true });
export const pool = (page: Page) => page.getByRole("row", { name: /^Linear pool/ }).first().getByRole("cell");
export const region = (page: Page, name: string) => page.getByRole("region", { name });

/** So many people who have joined, by turns in each of the teams. @returns the page of each, by place. */
export async function crowd(newPerson: () => Promise<Person>, { join }: Exercise, count: number, teams = 1): Promise<(place: number) => Page> {
  const pages = await Promise.all(Array.from({ length: count }, async () => (await newPerson()).page));
  await Promise.all(pages.map((page, index) => join(page, "participant", { team: index % teams })));
  return (place) => {
    const page = pages[place];
    if (!page) throw new Error(`${place} has not joined`);
    return page;
  };
}

export async function onlooker(newPerson: () => Promise<Person>, { join }: Exercise): Promise<Page> {
  const { page } = await newPerson();
  await join(page, "observer");
  return page;
}

type Watched = readonly { texts: Promise<string>[] }[];

const heardBy = async (watched: Watched) => (await Promise.all(watched.flatMap(({ texts }) => texts))).join("\n");

/** Nothing that these pages heard holds a share of these people, or their reasons. For pages on which no figure was drawn yet: its coordinates are numbers too. */
export async function expectNothingOf(people: readonly number[], watched: Watched): Promise<void> {
  const heard = await heardBy(watched);
  expect(people.flatMap((one) => [...shares(one)]).filter((share) => new RegExp(`\\b${share}\\b|\\b${share / 10}\\b`).test(heard))).toEqual([]);
  expect(heard.includes("Reason of"), "a reason was heard").toBe(false);
}

/** Nothing that these pages heard holds the estimate of one of these people, in per mille or per cent. */
export async function expectNoEstimateOf(people: readonly number[], watched: Watched): Promise<void> {
  const heard = await heardBy(watched);
  const isHeard = (one: number) => [1, 10].some((by) => new RegExp(shares(one).map((share) => String(share / by).replace(".", "\\.")).join("\\D{1,99}")).test(heard));
  expect(people.filter(isHeard)).toEqual([]);
}

export const idOf = ({ api }: Exercise) => api.split("/").at(-1) ?? "";
