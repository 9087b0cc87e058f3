import { chooseIn } from "./compare-page";
import { makeCockpitExercise } from "./cockpit-exercise";
import { expect, test } from "./fixtures";

const CLAIM = "Other countries are worried by what Iran has done.";

test("a claim that people cited is talked about, found by the filter, and leads to the evidence", async ({ page, baseURL, newPerson }) => {
  const exercise = await makeCockpitExercise(page, baseURL, { k: 2, teams: [] });
  const [ann = page, ben = page] = (await Promise.all([newPerson(), newPerson()])).map((person) => person.page);
  for (const one of [ann, ben]) await exercise.join(one, "participant");
  await exercise.command(page, 1, "open");
  await exercise.submit(ann, [700, 200, 100], { rationale: "Channels are open.", cites: ["c05"] });
  await exercise.submit(ben, [200, 300, 500], { rationale: "Others are drawn in.", cites: ["c02", "c05"] });
  await exercise.command(page, 1, "close", { reveal: true });

  // from a reason: the claim is chosen, and the field is ready to be written in
  await ann.goto(exercise.path("compare"));
  await ann.getByRole("region", { name: "Why people answered as they did" }).getByRole("button", { name: `Discuss this claim: ${CLAIM}` }).click();
  const said = ann.getByRole("textbox", { name: "What you want to say" });
  await expect(said).toBeFocused();
  const about = ann.getByRole("combobox", { name: "About" });
  await expect(about).toHaveValue("claim:c02");
  await expect(about.locator("optgroup[label='Claims that people cited'] option").first()).toHaveAttribute("value", "claim:c05");
  await said.fill("Worried is not the same as ready to fight.");
  await ann.getByRole("button", { name: "Say it" }).click();
  const discussion = ann.getByRole("region", { name: "Discussion" });
  await expect(discussion.getByRole("listitem")).toContainText(["Worried is not the same as ready to fight."]);

  // the others find it under its claim
  await ben.goto(exercise.path("compare"));
  await ben.getByRole("textbox", { name: "What you want to say" }).fill("And the whole?");
  await ben.getByRole("button", { name: "Say it" }).click();
  const comments = ben.getByRole("region", { name: "Discussion" }).getByRole("listitem");
  await expect(comments).toHaveCount(2);
  await chooseIn(ben, "Show", ":claim:c02");
  await expect(comments).toHaveCount(1);
  await comments.getByRole("link", { name: CLAIM }).click();
  await expect(ben).toHaveURL(/\/cases\/iran-pakistan-2024\/evidence#c02$/);
  await expect(ben.locator("#c02")).toContainText(CLAIM);
});
