import { largestRemainder } from "../lib/core/largest-remainder";
import { makeCockpitExercise } from "./cockpit-exercise";
import { expect, test } from "./fixtures";
import { crowd, expectNothingOf, idOf, mean, NOT_OUT, onlooker, OWN_FIRST, pool, press, printed, region, shares, SUBMIT, title } from "./protocol-people";
import { watchAnswers } from "./watch-answers";
import { estimateOnPage } from "./whole-estimate";

test("one-shot: a blind round, and everything opens at the reveal for those who answered", async ({ page, newPerson, baseURL }) => {
  test.slow();
  const exercise = await makeCockpitExercise(page, baseURL, { protocol: "one-shot", k: 3 });
  const who = await crowd(newPerson, exercise, 5, 2);
  const [ann, ben, cat, dan, late, observer] = [who(0), who(1), who(2), who(3), who(4), await onlooker(newPerson, exercise)];
  await page.goto(exercise.path("facilitate"));
  await press(page, "Open round 1");
  await press(page, "Open round 1 now");
  await estimateOnPage(ann, idOf(exercise), shares(0), SUBMIT);
  const watched = [ann, observer, page].map(watchAnswers);
  for (const [index, one] of [ben, cat, dan].entries()) await exercise.submit(one, shares(index + 1), { rationale: `Reason of ${index + 1}.` });
  await expect(title(page, "Round 1 is open: 4 of 5 have answered")).toBeVisible();
  for (const one of [ann, observer]) {
    await one.goto(exercise.path("compare"));
    await expect(title(one, NOT_OUT)).toBeVisible();
  }
  // a closed round is as blind as an open one
  await press(page, "Close round 1");
  await expect(title(page, "Round 1 is closed: 4 of 5 have answered")).toBeVisible();
  await ann.reload();
  await expect(title(ann, NOT_OUT)).toBeVisible();
  await expectNothingOf([1, 2, 3], watched);

  await press(page, "Reveal round 1");
  await press(page, "Reveal it now");
  await expect(title(page, "All rounds are over")).toBeVisible();
  await expect(page.getByRole("button", { name: /^Open round/ })).toHaveCount(0);
  for (const one of [ann, observer]) await expect(pool(one)).toHaveText(printed(0, 1, 2, 3));
  await expect(region(ann, "Why people answered as they did")).toContainText("Reason of 2.");
  await ann.getByRole("textbox", { name: "What you want to say" }).fill("What did you read?");
  await press(ann, "Say it");
  await expect(region(ann, "Discussion").getByRole("listitem")).toContainText("What did you read?");
  await ben.goto(exercise.path("compare"));
  await expect(region(ben, "Discussion")).toContainText("What did you read?");
  await late.goto(exercise.path("compare"));
  await expect(title(late, OWN_FIRST)).toBeVisible();
  expect(await (await late.request.get(`${exercise.api}/comparison`)).json()).not.toHaveProperty("pools");
});

test("Delphi of three rounds: each blind, then numbers and written reasons, and not a word besides", async ({ page, newPerson, baseURL }) => {
  test.slow();
  const rounds = [{ closesAt: null }, { closesAt: null }, { closesAt: null }];
  const exercise = await makeCockpitExercise(page, baseURL, { protocol: "delphi", k: 3, teams: [], rounds });
  const who = await crowd(newPerson, exercise, 5);
  const [ann, ben, cat, dan, late] = [who(0), who(1), who(2), who(3), who(4)];
  /** Who stands where in which round: people move towards each other, and ann stays where she is. */
  const places = [[0, 1, 2, 3], [0, 2, 2, 3], [0, 2, 2, 2]] as const;
  const answers = async (round: number, others: readonly number[]) => {
    for (const [place, one] of [ben, cat, dan].entries()) await exercise.submit(one, shares(others[place] ?? 0), { rationale: `Reason of ${place + 1} in round ${round}.` });
  };
  for (const [index, people] of places.entries()) {
    const round = index + 1;
    await exercise.command(page, round, "open");
    await ann.goto(exercise.path("estimate"));
    if (round > 1) {
      const before = places[index - 1] ?? [];
      await expect(region(ann, `What came out of round ${index}: 4 people`).getByRole("row", { name: /Return to status quo/ })).toContainText(((largestRemainder(mean(before))[0] ?? 0) / 10).toFixed(1));
      await press(ann, "Confirm unchanged");
      await expect(ann.getByText(/Submitted \d\d:\d\d, revision 1\./)).toBeVisible();
    } else await estimateOnPage(ann, idOf(exercise), shares(0), SUBMIT);
    await answers(round, people.slice(1));
    await ann.goto(`${exercise.path("compare")}?round=${round}`);
    await expect(title(ann, NOT_OUT)).toBeVisible();
    await exercise.command(page, round, "close", { reveal: true });
    await expect(pool(ann)).toHaveText(printed(...people));
    await ann.reload();
    await expect(region(ann, "Why people answered as they did")).toContainText(`Reason of 3 in round ${round}.`);
    await expect(ann.getByRole("button", { name: "Say it" })).toHaveCount(0);
    expect((await ann.request.post(`${exercise.api}/comments`, { data: { text: "Psst." }, headers: { Origin: baseURL ?? "" } })).status()).toBe(404);
  }
  // what came out stays as it was, and whoever was not there has it not to see
  await expect(ann.getByRole("combobox", { name: "Round" }).getByRole("option")).toHaveCount(3);
  for (const [index, place] of places.entries()) {
    await ann.goto(`${exercise.path("compare")}?round=${index + 1}`);
    await expect(pool(ann)).toHaveText(printed(...place));
  }
  await late.goto(exercise.path("compare"));
  await expect(title(late, OWN_FIRST)).toBeVisible();
  await page.goto(exercise.path("facilitate"));
  await expect(title(page, "All rounds are over")).toBeVisible();
});
