import type { Page } from "@playwright/test";
import { makeCockpitExercise } from "./cockpit-exercise";
import { expect, test } from "./fixtures";

const ANN = [617, 246, 137];

const region = (page: Page, name: string) => page.getByRole("region", { name });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("a dry run goes through a reveal with simulated people, keeps real ones waiting, and is removed whole", async ({ page, newPerson, baseURL }) => {
  test.slow();
  const { api, path, join } = await makeCockpitExercise(page, baseURL);
  const ann = (await newPerson()).page;
  await join(ann, "participant");
  await page.goto(path("facilitate"));
  await page.getByRole("spinbutton", { name: "How many" }).fill("8");
  await press(page, "Let them join");
  const bar = region(page, "Dry run");
  await expect(bar).toContainText("8 simulated people are in this exercise, and nobody real can answer. Open the round to go on.");
  await expect(region(page, "Everyone").getByRole("listitem").filter({ hasText: "Avocet" })).toContainText("simulated");
  await press(page, "Open round 1");
  await press(page, "Open round 1 now");
  await ann.goto(path("estimate"));
  await expect(ann.getByText("The facilitator is trying this exercise out", { exact: false })).toBeVisible();
  const refused = await ann.request.post(`${api}/estimates`, { data: { weights: ANN }, headers: { Origin: baseURL ?? "" } });
  expect([refused.status(), (await refused.json()).code]).toEqual([409, "dry_run"]);
  await press(page, "Let them answer");
  await expect(bar).toContainText("All of them have answered: close the round and reveal it.");
  await press(page, "Close and reveal");
  await expect(page.getByRole("group", { name: "Close round 1 and reveal it?" })).toContainText("8 have answered; at least 3 are needed.");
  await press(page, "Close and reveal now");
  await expect(page.getByRole("heading", { level: 1, name: "Round 1 is revealed" })).toBeVisible();
  await expect(region(page, "Who has seen what came out")).toContainText("0 of 1 have seen it");
  const wall = await page.context().newPage();
  await wall.goto(path("present"));
  await expect(wall.getByText(/^Simulated crowd: /).first()).toBeVisible();
  await wall.close();
  await expect(region(page, "Who has seen what came out")).toContainText("and 1 who only looks on");
  await press(page, "Remove simulated people");
  await expect(page.getByText("The simulated people are gone. The exercise is as it was before.")).toBeFocused();
  await expect(page.getByRole("heading", { level: 1, name: "Round 1 is not open yet: 1 person has joined" })).toBeVisible();
  await expect(region(page, "Log").getByRole("listitem").first()).toContainText("Dry run removed");
  await expect(region(page, "Everyone")).not.toContainText("simulated");
});
