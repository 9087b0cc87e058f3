import { makeCockpitExercise } from "./cockpit-exercise";
import { expect, test } from "./fixtures";

test("a facilitator changes the settings until round 1 opens, and afterwards what is left; the log tells all of it", async ({ page, baseURL, newPerson }) => {
  const exercise = await makeCockpitExercise(page, baseURL, { protocol: "delphi" });
  await exercise.keepLinks(page);
  const ann = await newPerson();
  await exercise.join(ann.page, "participant", { team: 0 });
  await page.goto(exercise.path("facilitate"));
  const settings = page.getByRole("region", { name: "Settings" });
  await expect(settings).toContainText("Desk A and Desk B");
  await settings.getByRole("button", { name: "Change the settings" }).click();
  await expect(settings.getByLabel("Title")).toBeFocused();
  await settings.getByLabel("Title").fill("Gulf of Oman, week 4");
  await settings.getByRole("radio", { name: "Anonymous" }).check();
  await settings.getByLabel("Smallest group").fill("99");
  await settings.getByRole("button", { name: "Save the settings" }).click();
  await expect(settings.getByLabel("Smallest group")).toBeFocused();
  await settings.getByLabel("Smallest group").fill("4");
  // a team in which somebody is stays
  await settings.getByRole("button", { name: "Remove Desk A" }).click();
  await settings.getByRole("button", { name: "Save the settings" }).click();
  await expect(settings.getByText("Somebody has joined this team, so it stays.")).toBeVisible();
  await settings.getByRole("button", { name: "Cancel" }).click();
  await settings.getByRole("button", { name: "Change the settings" }).click();
  await expect(settings.getByLabel("Name of team 1")).toHaveValue("Desk A");
  await settings.getByLabel("Title").fill("Gulf of Oman, week 4");
  await settings.getByLabel("Smallest group").fill("4");
  await settings.getByRole("button", { name: "Add a team" }).click();
  await settings.getByLabel("Name of team 3").fill("Red team");
  await settings.getByLabel("Rounds", { exact: true }).selectOption("3");
  await settings.getByLabel("Round 3 closes").fill("2099-06-01T18:00");
  await settings.getByRole("button", { name: "Save the settings" }).click();
  await expect(settings.getByRole("button", { name: "Change the settings" })).toBeFocused();
  await expect(settings).toContainText("Desk A, Desk B and Red team");
  const log = page.getByRole("region", { name: "Log" });
  await expect(log).toContainText("Teams changednow Desk A, Desk B and Red team; before Desk A and Desk B");
  await expect(log).toContainText("Smallest group changednow 4; before 3");
  await expect(log).toContainText("now 3 rounds, round 3 closes");
  // the new team has its link, and this browser its address
  const links = page.getByRole("list", { name: "Links" });
  await expect(links.getByRole("listitem").filter({ hasText: "Participants: Red team" }).getByRole("button", { name: /^Copy/ })).toBeVisible();

  await exercise.command(page, 1, "open");
  await expect(settings.getByText("fixed since round 1 opened: people answer under them", { exact: false })).toBeVisible();
  await expect(settings).toContainText(/Fixed since round 1 opened, file [0-9a-f]{12}/);
  await expect(log).toContainText(/Case file as it was then: [0-9a-f]{12}/);
  await settings.getByRole("button", { name: "Change the settings" }).click();
  await expect(settings.getByRole("radio", { name: "Anonymous" })).toHaveCount(0);
  await expect(settings.getByLabel("Round 1 closes")).toHaveCount(0);
  await settings.getByLabel("Rounds", { exact: true }).selectOption("2");
  await settings.getByRole("button", { name: "Save the settings" }).click();
  await expect(log).toContainText("now 2 rounds; before 3 rounds");

  await settings.getByRole("link", { name: "Use these settings again" }).click();
  await expect(page).toHaveURL(/\/exercises\/new\?like=/);
  await expect(page.getByRole("radio", { name: "Delphi" })).toBeChecked();
  await expect(page.getByLabel("Title")).toHaveValue("Gulf of Oman, week 4");
  await expect(page.getByLabel("Name of team 3")).toHaveValue("Red team");
});
