import { violationsInBothThemes } from "./axe";
import { makeCockpitExercise } from "./cockpit-exercise";
import { expect, test } from "./fixtures";

const GIVEN = [
  { name: "Ann Bell", rounds: [[100, 600, 300], [600, 300, 100]] },
  { name: "Ben Okoro", rounds: [[600, 300, 100], [400, 400, 200]] },
  { name: "Cem Yildiz", rounds: [[300, 300, 400], [300, 300, 400]] },
] as const;

test("from the decision to named scores, the post-mortem and its lessons, and back again", async ({ page, baseURL, newPerson }) => {
  const exercise = await makeCockpitExercise(page, baseURL, { privacy: "named", k: 2, teams: [] });
  const people = (await Promise.all(GIVEN.map(() => newPerson()))).map((person) => person.page);
  for (const [index, { name }] of GIVEN.entries()) await exercise.join(people[index] ?? page, "participant", { name });
  for (const round of [1, 2] as const) {
    await exercise.command(page, round, "open");
    for (const [index, { name, rounds }] of GIVEN.entries()) await exercise.submit(people[index] ?? page, rounds[round - 1] ?? [], { rationale: `${name} thinks so.` });
    await exercise.command(page, round, "close", { reveal: true });
  }
  const [ann = page] = people;

  // before the decision the page says so, and opens by itself with it
  await ann.goto(exercise.path("post-mortem"));
  await expect(ann.getByRole("heading", { level: 1, name: "Not decided yet" })).toBeVisible();
  await page.goto(exercise.path("facilitate"));
  await page.getByRole("radio", { name: /Return to status quo/ }).check();
  await page.getByLabel("On what it was decided").fill("No further strike.");
  await page.getByRole("button", { name: "Decide" }).click();
  await expect(ann.getByRole("heading", { level: 1, name: "Post-mortem" })).toBeVisible();
  await expect(ann.getByText("No further strike.")).toBeVisible();
  await expect(ann.getByRole("row", { name: /Round 1.*33\.3/ })).toBeVisible();
  await expect(ann.getByText("From round 1 to round 2: 1 person came nearer to what happened, 1 person went away from it, 1 person stayed.")).toBeVisible();
  await expect(ann.getByText("Ann Bell thinks so.")).toBeVisible();
  await expect(ann.getByText("Nobody cited a claim in the last round.")).toBeVisible();

  // the facilitator writes, everybody reads
  await page.getByRole("group", { name: "What you can do now" }).getByRole("link", { name: "Open the post-mortem" }).click();
  await page.getByLabel("Lessons").fill("Base rates first.");
  await page.getByRole("button", { name: "Save the lessons" }).click();
  await expect(page.getByRole("button", { name: "Change the lessons" })).toBeVisible();
  await ann.reload();
  await expect(ann.getByRole("region", { name: "What we take away" })).toContainText("Base rates first.");
  await expect(ann.getByLabel("Lessons")).toHaveCount(0);
  for (const one of [page, ann]) expect(await violationsInBothThemes(one)).toEqual([]);

  // scores by name, for everybody
  await ann.getByRole("main").getByRole("link", { name: "Scores" }).click();
  const byPerson = ann.getByRole("region", { name: "Person by person" });
  await expect(byPerson.getByRole("row", { name: "Cem Yildiz 0.740 0.740" })).toBeVisible();
  await expect(byPerson.getByRole("row", { name: "Ann Bell (you) 1.260 0.260" })).toBeVisible();

  // and over all exercises
  await ann.getByRole("link", { name: "Over all my exercises" }).click();
  await expect(ann.getByRole("region", { name: "You", exact: true })).toContainText("Over 1 exercise your mean Brier score is 0.260; the linear pool’s over the same ones is 0.487");
  await expect(ann.getByText("Too few to say.").first()).toBeVisible();
  await ann.getByRole("link", { name: "Gulf of Oman, week 3" }).click();
  await expect(byPerson).toBeVisible();

  // what is taken back is closed again
  await page.goto(exercise.path("facilitate"));
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(ann.getByRole("heading", { level: 1, name: "Not decided yet" })).toBeVisible();

  // where it cannot be decided nobody is scored, and the lessons stay
  await page.getByRole("radio", { name: /cannot be decided/ }).check();
  await page.getByLabel("On what it was decided").fill("The sources contradict each other.");
  await page.getByRole("button", { name: "Decide" }).click();
  await expect(ann.getByRole("heading", { level: 1, name: "It cannot be decided" })).toBeVisible();
  await ann.getByRole("link", { name: "Open the post-mortem" }).click();
  await expect(ann.getByText("Nobody was right or wrong here", { exact: false })).toBeVisible();
  await expect(ann.getByText("Base rates first.")).toBeVisible();
});
