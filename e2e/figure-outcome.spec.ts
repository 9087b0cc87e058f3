import { makeCockpitExercise } from "./cockpit-exercise";
import { chooseIn, figureOf, figureRegion } from "./compare-page";
import { expect, test } from "./fixtures";

const GIVEN = [[600, 300, 100], [400, 400, 200], [100, 700, 200], [300, 500, 200]] as const;

test("claims cited are a figure of a round that is out, and scores one once it is decided what happened: chosen, walked through with keys, and saved", async ({ page, baseURL, newPerson }) => {
  const exercise = await makeCockpitExercise(page, baseURL, { protocol: "one-shot", k: 2, teams: [] });
  const people = (await Promise.all(GIVEN.map(() => newPerson()))).map((person) => person.page);
  for (const person of people) await exercise.join(person, "participant");
  await exercise.command(page, 1, "open");
  for (const [index, weights] of GIVEN.entries()) await exercise.submit(people[index] ?? page, weights, { rationale: "So it is.", cites: index < 2 ? ["c01"] : [] });
  await exercise.command(page, 1, "close", { reveal: true });
  const [ann = page] = people;

  // who cited a claim stands with everybody, once the round is out
  await ann.goto(exercise.path("compare"));
  await chooseIn(ann, "Figure", "evidence");
  await expect(figureRegion(ann).getByRole("img", { name: /^Those who cited “.*” gave 15 points more to return to status quo than everybody$/ }).filter({ visible: true }).first()).toBeVisible();
  await expect(figureOf(ann)).toContainText("cited by 2".replaceAll(" ", "\u00a0"));
  await ann.getByText("Every number in this figure").click();
  await expect(ann.getByRole("row", { name: /^Claim c01: points above everybody 15\.0 / })).toBeVisible();

  // not offered before the decision, and an address that names it says why
  await ann.goto(`${exercise.path("compare")}?figure=scores`);
  await expect(ann.getByText("What happened has not been decided in this exercise yet.")).toBeVisible();
  await expect(ann.getByRole("combobox", { name: "Figure" }).locator("option[value=scores]")).toHaveCount(0);
  expect((await ann.request.get(`${exercise.api}/figures/scores.svg`)).status()).toBe(403);

  const decision = { scenario: "tit-for-tat", note: "They struck back.", sources: [] };
  await page.request.post(`${exercise.api}/resolution`, { data: decision, headers: { Origin: baseURL ?? "" } });
  await ann.goto(exercise.path("compare"));
  await chooseIn(ann, "Figure", "scores");
  await expect(ann).toHaveURL(/figure=scores/);
  const title = "The crowd did better than sharing equally, and 2 of 4 people did better than its linear pool";
  const picture = figureRegion(ann).getByRole("img", { name: title }).filter({ visible: true }).first();
  await expect(picture).toBeVisible();
  await expect(figureOf(ann)).toContainText("What happened: Tit-for-tat");
  await expect(async () => {
    await picture.press("Home");
    await expect(figureRegion(ann).getByRole("status").filter({ visible: true }).first()).toContainText("Brier score 0.", { timeout: 500 });
  }).toPass();
  await ann.getByText("Every number in this figure").click();
  await expect(ann.getByRole("row", { name: "Sharing equally: Brier score 0.667" })).toBeVisible();
  await ann.getByText("Save as…").click();
  const href = (await ann.getByRole("link", { name: /^Figure as SVG/ }).getAttribute("href")) ?? "";
  expect(await (await ann.request.get(href)).text()).toContain(`>${title}</title>`);
});
