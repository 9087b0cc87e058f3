import { makeCockpitExercise } from "./cockpit-exercise";
import { expect, test } from "./fixtures";
import { crowd, expectNoEstimateOf, expectNothingOf, idOf, NOT_OUT, onlooker, OWN_FIRST, pool, press, printed, region, shares, SUBMIT, title } from "./protocol-people";
import { watchAnswers } from "./watch-answers";
import { estimateOnPage } from "./whole-estimate";

test("workshop: k newcomers come out at a time to who has answered, and fewer than k stay behind for good", async ({ page, newPerson, baseURL }) => {
  test.slow();
  const exercise = await makeCockpitExercise(page, baseURL, { protocol: "workshop", k: 3, teams: [] });
  const who = await crowd(newPerson, exercise, 8);
  const [ann, ben, cat, dan, eve, fay, gil, late, observer] = [who(0), who(1), who(2), who(3), who(4), who(5), who(6), who(7), await onlooker(newPerson, exercise)];
  await exercise.command(page, 1, "open");
  await estimateOnPage(ann, idOf(exercise), shares(0), SUBMIT);
  const watched = [ann, dan, observer].map(watchAnswers);
  await ann.goto(exercise.path("compare"));
  await observer.goto(exercise.path("compare"));
  await exercise.submit(ben, shares(1));
  await ann.reload();
  for (const one of [ann, observer]) await expect(title(one, NOT_OUT)).toBeVisible();
  await expectNothingOf([1], watched);

  // the third makes a batch: pages that wait open by themselves
  await exercise.submit(cat, shares(2), { rationale: "The third opens it." });
  for (const one of [ann, observer]) await expect(pool(one)).toHaveText(printed(0, 1, 2));
  await late.goto(exercise.path("compare"));
  await expect(title(late, OWN_FIRST)).toBeVisible();
  // two more wait for a third; they see the batch that they are not in, and a revision of one who is out is kept back
  await exercise.submit(dan, shares(3));
  await exercise.submit(eve, shares(4));
  await exercise.submit(ben, shares(6));
  for (const one of [dan, ann]) {
    await one.goto(exercise.path("compare"));
    await expect(pool(one)).toHaveText(printed(0, 1, 2));
  }
  await expectNoEstimateOf([4, 6], watched);
  await expect(expectNoEstimateOf([2], watched), "what is out is heard").rejects.toThrow();
  await exercise.submit(fay, shares(5));
  for (const one of [ann, dan, observer]) await expect(pool(one)).toHaveText(printed(0, 1, 2, 3, 4, 5));

  // the seventh stays behind, also at the end
  await exercise.submit(gil, shares(6));
  await exercise.command(page, 1, "close", { reveal: true });
  for (const one of [gil, ann, observer]) {
    await one.goto(exercise.path("compare"));
    await expect(pool(one)).toHaveText(printed(0, 1, 2, 3, 4, 5));
  }
  await expect(ann.getByRole("combobox", { name: "Team" })).toHaveCount(0);
  await expectNoEstimateOf([6], watched);
});

test("an open board that somebody made: live for those who answered, without k, reveal or end of words", async ({ page, newPerson, baseURL }) => {
  test.slow();
  const exercise = await makeCockpitExercise(page, baseURL, { protocol: "open-board" });
  const who = await crowd(newPerson, exercise, 5, 2);
  const [ann, ben, cat, dan, late, observer] = [who(0), who(1), who(2), who(3), who(4), await onlooker(newPerson, exercise)];
  await exercise.command(page, 1, "open");
  await estimateOnPage(ann, idOf(exercise), shares(0), SUBMIT);
  for (const one of [ann, observer]) {
    await one.goto(exercise.path("compare"));
    await expect(pool(one)).toHaveText(printed(0));
  }
  const watched = [watchAnswers(ben)];
  await ben.goto(exercise.path("compare"));
  await expect(title(ben, OWN_FIRST)).toBeVisible();
  await expectNothingOf([0], watched);
  await exercise.submit(ben, shares(1), { rationale: "It was quiet before." });
  // each newcomer and each revision is seen at once
  for (const one of [ann, observer]) await expect(pool(one)).toHaveText(printed(0, 1));
  await exercise.submit(cat, shares(2));
  await exercise.submit(dan, shares(3));
  await ben.goto(exercise.path("compare"));
  await exercise.submit(ann, shares(4));
  for (const one of [ann, ben, observer]) await expect(pool(one)).toHaveText(printed(4, 1, 2, 3));
  await ben.getByRole("textbox", { name: "What you want to say" }).fill("Who disagrees?");
  await press(ben, "Say it");
  await expect(region(ben, "Discussion").getByRole("listitem")).toContainText("Who disagrees?");

  await page.goto(exercise.path("facilitate"));
  await expect(page.getByRole("button", { name: /reveal/i })).toHaveCount(0);
  await press(page, "Close round 1");
  await expect(title(page, "All rounds are over")).toBeVisible();
  const refused = await late.request.post(`${exercise.api}/estimates`, { data: { weights: shares(6) }, headers: { Origin: baseURL ?? "" } });
  expect(await refused.json()).toMatchObject({ code: "round_closed" });
  await ann.reload();
  await expect(pool(ann)).toHaveText(printed(4, 1, 2, 3));
});
