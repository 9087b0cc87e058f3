import type { Page } from "@playwright/test";
import { makeCockpitExercise } from "./cockpit-exercise";
import { expect, test } from "./fixtures";

const ANN = [617, 246, 137];

const region = (page: Page, name: string) => page.getByRole("region", { name });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

test("a dry run goes through a reveal with simulated people, keeps real ones waiting, and is removed whole", async ({ page, newPerson, baseURL }) => {
  test.slow();
  const { api, path, join } = await makeCockpitExercise(page, baseURL, { protocol: "delphi" });
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
  const early = await ann.context().newPage();
  await early.goto(path("estimate"));
  await expect(early.getByText("The facilitator is trying this exercise out", { exact: false })).toBeVisible();
  const refused = await ann.request.post(`${api}/estimates`, { data: { weights: ANN }, headers: { Origin: baseURL ?? "" } });
  expect([refused.status(), (await refused.json()).code]).toEqual([409, "dry_run"]);
  await press(page, "Let them answer");
  await expect(bar).toContainText("All of them have answered: close the round and reveal it.");
  await press(page, "Close and reveal");
  await expect(page.getByRole("group", { name: "Close round 1 and reveal it?" })).toContainText("8 have answered; at least 3 are needed.");
  await press(page, "Close and reveal now");
  await expect(page.getByRole("heading", { level: 1, name: "Round 1 is revealed" })).toBeVisible();
  await expect(region(page, "Who has seen what came out")).toContainText("Seen by 0 of 1");

  // what others get at this moment, word for word, and the page that they see
  const views = region(page, "What others see");
  await views.getByText("What the server answers them, word for word").click();
  const notAnswered = views.getByRole("region", { name: "View as a participant who has not answered" });
  await expect(notAnswered.getByText("GET " + api + "/comparison → 403 estimate_first")).toBeVisible();
  await expect(notAnswered.locator("pre").first()).toContainText('"code": "estimate_first"');
  await expect(views.getByRole("region", { name: "View as observer" }).locator("pre").first()).toContainText('"simulated": 8');
  const preview = await page.context().newPage();
  await preview.goto(path("facilitate/as/participant"));
  await expect(preview.getByText("This is Compare as a participant sees it who has not answered in this round. Nothing is changed or noted by looking.")).toBeVisible();
  await expect(preview.getByRole("heading", { level: 1 })).not.toContainText("gives");
  await preview.goto(path("facilitate/as/observer"));
  await expect(preview.getByText(/^Simulated crowd: /).first()).toBeVisible();
  await ann.goto(path("facilitate/as/observer"));
  await expect(ann.getByText("You stand in.")).toHaveCount(0);
  await preview.close();

  // a second round: what moved, and whether another one is worth it
  await press(page, "Open round 2");
  await press(page, "Open round 2 now");
  await press(page, "Let them answer");
  await press(page, "Close and reveal");
  await press(page, "Close and reveal now");
  await expect(region(page, "Is another round worth it?")).toContainText(/Between round 1 and round 2, \d of 8 changed by more than a point.*Another round (would probably change little|may still change something)\./s);
  const wall = await page.context().newPage();
  await wall.goto(path("present"));
  await expect(wall.getByText(/^Simulated crowd: /).first()).toBeVisible();
  await wall.close();
  await expect(region(page, "Who has seen what came out")).toContainText("and by 1 who only looks on");
  await press(page, "Remove simulated people");
  await expect(page.getByText("The simulated people are gone. The exercise is as it was before.")).toBeFocused();
  await expect(page.getByRole("heading", { level: 1, name: "Round 1 is not open yet: 1 person has joined" })).toBeVisible();
  await expect(early.getByText("The facilitator is trying this exercise out", { exact: false })).toHaveCount(0);
  await expect(region(page, "Log").getByRole("listitem").first()).toContainText("Dry run removed");
  await expect(region(page, "Everyone")).not.toContainText("simulated");
});
