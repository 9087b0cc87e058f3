import { makeCockpitExercise } from "./cockpit-exercise";
import { estimatePage } from "./estimate-page";
import { expect, test } from "./fixtures";

test("an estimate that was sent offline and came after the close is kept, does not slip into the next round, and can begin it", async ({ newPerson, baseURL }) => {
  test.slow();
  const [facilitator, ann, ben, kim] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const exercise = await makeCockpitExercise(facilitator.page, baseURL, { k: 2 });
  for (const person of [ann, ben, kim]) await exercise.join(person.page, "participant");
  const estimate = estimatePage(ann.page);

  // the page waits for the round, and opens by itself
  await ann.page.goto(exercise.path("estimate"));
  await expect(ann.page.getByText("Round 1 has not opened yet.")).toBeVisible();
  await expect(estimate.field("Tit-for-tat")).toBeDisabled();
  await exercise.command(facilitator.page, 1, "open");
  await expect(ann.page.getByText("Round 1 has not opened yet.")).toBeHidden();

  await estimate.paste("50/30/20");
  await ann.page.context().setOffline(true);
  await estimate.button("Submit estimate").click();
  await expect(estimate.foot).toContainText("Saved on this device. Sent once you are back.");
  for (const person of [ben, kim]) await exercise.submit(person.page, [400, 300, 300]);
  await exercise.command(facilitator.page, 1, "close", { reveal: true });
  await ann.page.context().setOffline(false);
  const main = ann.page.getByRole("main");
  await expect(main).toContainText("Round 1 is closed.");
  await expect(main).toContainText("You have no estimate in it.");
  await expect(main).toContainText("This round closed before your draft was sent. It is kept but does not count.");
  await expect(estimate.button("Copy")).toBeVisible();
  await estimate.expectShares([500, 300, 200]);

  // the same page becomes that of the next round
  await exercise.command(facilitator.page, 2, "open");
  await expect(main).toContainText(/Round 1 closed before your draft was sent: 50\.0 · 30\.0 · 20\.0/);
  await estimate.expectShares([0, 0, 0]);
  await estimate.button("Begin with it").click();
  await estimate.expectShares([500, 300, 200]);
  await estimate.button("Submit estimate").click();
  await expect(estimate.foot).toContainText(/Submitted .*, revision 1\./);
  const mine: unknown = await (await ann.page.request.get(`${exercise.api}/estimates/mine`)).json();
  expect(mine).toMatchObject({ round: 2, weights: [500, 300, 200] });
  await ann.page.reload();
  await estimate.ready();
  await expect(main).not.toContainText("Round 1 closed");
});

test("a page of round 1 that lies open while round 2 begins sends nothing into it", async ({ newPerson, baseURL }) => {
  test.slow();
  const [facilitator, ann, ben, kim] = [await newPerson(), await newPerson(), await newPerson(), await newPerson()];
  const exercise = await makeCockpitExercise(facilitator.page, baseURL, { k: 2 });
  for (const person of [ann, ben, kim]) await exercise.join(person.page, "participant");
  await exercise.command(facilitator.page, 1, "open");
  const estimate = estimatePage(ann.page);
  await ann.page.goto(exercise.path("estimate"));
  await estimate.ready();
  for (const person of [ann, ben, kim]) await exercise.submit(person.page, [400, 300, 300]);
  await exercise.command(facilitator.page, 1, "close", { reveal: true });
  await exercise.command(facilitator.page, 2, "open");
  await estimate.paste("50/30/20");
  await estimate.button("Submit estimate").click();
  await expect(ann.page.getByRole("main")).toContainText(/Round 1 closed before your draft was sent/);
  await estimate.expectShares([400, 300, 300]);
  expect((await ann.page.request.get(`${exercise.api}/estimates/mine`)).status()).toBe(404);
  await estimate.button("Drop it").click();
  await expect(ann.page.getByRole("main")).not.toContainText("Round 1 closed before");
});
