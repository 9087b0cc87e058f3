import type { Locator, Page } from "@playwright/test";
import { createdExerciseSchema } from "../lib/contract/new-exercise";
import { EXERCISE, expect, test } from "./fixtures";

const MADE = "Week 3: ready";

async function openForm(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: "New exercise" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "New exercise" })).toBeVisible();
  await expect(page.getByLabel("Title")).toBeEnabled();
}

/** What the browser keeps of an exercise that was made here. */
const keptLinks = (page: Page, id: string) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? "null") as unknown, `branchpoint:links:${id}`).then((kept) => createdExerciseSchema.parse(kept));

const idFrom = async (page: Page) => (await page.getByRole("link", { name: "Open the cockpit" }).getAttribute("href"))?.split("/")[2] ?? "";

/** A way in, by its name. */
const wayIn = (page: Page, name: string): Locator => page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });

test("an IDEA-style exercise with two teams is made by mouse, and its links are shown, copied and kept", async ({ page, context, baseURL }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: baseURL ?? "" });
  await openForm(page);
  await expect(page.getByRole("radio", { name: "IDEA-style" })).toBeChecked();
  await expect(page.getByLabel("Title")).not.toHaveValue("");
  await page.getByLabel("Title").fill("Week 3");
  for (const [n, name] of ["Red", "Blue"].entries()) {
    await page.getByRole("button", { name: "Add a team" }).click();
    await page.getByLabel(`Name of team ${n + 1}`).fill(name);
  }
  await page.getByLabel("Round 1 closes").fill("2099-06-01T18:00");
  await page.getByRole("button", { name: "Make the exercise" }).click();

  await expect(page.getByRole("heading", { level: 1, name: MADE })).toBeFocused();
  const id = await idFrom(page);
  const kept = await keptLinks(page, id);
  const [red, blue, observer] = kept.links;
  const shown = { "Link for Red": red?.url, "Link for Blue": blue?.url, "Link for observers": observer?.url, "Spoken code": kept.joinCode.code, "Your recovery link": kept.recoveryLink };
  for (const [name, text] of Object.entries(shown)) {
    await expect(page.getByRole("img", { name: `QR code: ${name}` })).toBeVisible();
    await expect(wayIn(page, name).getByRole("textbox", { name })).toHaveValue(text ?? "");
    await page.getByRole("button", { name: `Copy: ${name}` }).click();
    await expect(wayIn(page, name).getByText("Copied")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
  // 18:00 in Kathmandu, where the browser is
  const exercise = (await (await page.request.get(`/api/exercises/${id}`)).json()) as Record<string, unknown>;
  expect(exercise).toMatchObject({ protocol: "idea", k: 5, teams: [{ name: "Red" }, { name: "Blue" }], rounds: [{ closesAt: "2099-06-01T12:15:00.000Z" }, { closesAt: null }] });
  await page.getByRole("link", { name: "Open the cockpit" }).click();
  await expect(page).toHaveURL(`/exercises/${id}/facilitate`);
  await page.goto("/");
  const row = page.getByRole("listitem").filter({ hasText: "Week 3" });
  await expect(row).toContainText("Facilitator");
  await expect(row).toContainText("Not open yet");
  await expect(row.getByRole("link", { name: "Open the cockpit" })).toHaveAttribute("href", `/exercises/${id}/facilitate`);
});

test("the same by keyboard alone: Enter in a team begins the next one", async ({ page }) => {
  await openForm(page);
  const tabTo = async (locator: Locator) => {
    for (let i = 0; i < 60; i += 1) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    await expect(locator).toBeFocused();
  };
  await tabTo(page.getByLabel("Title"));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("Week 3");
  await tabTo(page.getByRole("radio", { name: "Pseudonymous" }));
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("radio", { name: "Named" })).toBeChecked();
  await tabTo(page.getByRole("button", { name: "Add a team" }));
  await page.keyboard.press("Enter");
  await page.keyboard.type("Red");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Blue");
  await tabTo(page.getByRole("button", { name: "Make the exercise" }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: MADE })).toBeFocused();
  const { links } = await keptLinks(page, await idFrom(page));
  expect(links.map(({ kind }) => kind)).toEqual(["participant", "participant", "observer"]);
});

test("one sentence says who sees what when, as the choices stand", async ({ page }) => {
  await openForm(page);
  const sentence = page.getByRole("region", { name: "Who sees what, and when" });
  await expect(sentence).toContainText("each round stay hidden from everybody, you included, until it has closed with at least 5 answers");
  await page.getByLabel("Smallest group").fill("3");
  await expect(sentence).toContainText("at least 3 answers");
  await page.getByRole("radio", { name: "Anonymous" }).check();
  await expect(sentence).toContainText("you see how many have answered, and no names");
  await page.getByRole("radio", { name: "Workshop" }).check();
  await expect(sentence).toContainText("in batches of at least 3 people");
  await page.getByRole("radio", { name: "when you reveal them after the close" }).check();
  await expect(sentence).toContainText("until the round has closed with at least 3 answers and you reveal it");
  await page.getByLabel("Rounds", { exact: true }).selectOption("3");
  await expect(page.getByLabel("Round 3 closes")).toBeVisible();
  await expect(sentence).toContainText("each round");
  await page.getByRole("radio", { name: "Open board" }).check();
  await expect(sentence).toContainText("sees the numbers of the others at once");
  await expect(page.getByLabel("Smallest group")).toBeHidden();
  await expect(page.getByLabel("Round 1 closes")).toBeHidden();
});

test("hints on the wording of a question warn and stop nobody", async ({ page }) => {
  await openForm(page);
  await page.getByRole("combobox", { name: "Case", exact: true }).selectOption(EXERCISE);
  await expect(page.getByText("Look at the wording again:")).toBeHidden();
  await page.getByRole("combobox", { name: "Case", exact: true }).selectOption("harbour");
  await expect(page.getByText("say what counts when nothing else fits")).toBeVisible();
  await page.getByRole("button", { name: "Make the exercise" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /ready$/ })).toBeVisible();
});

test("what is wrong is said at its field, which gets the focus, and nothing that was typed is lost", async ({ page }) => {
  await openForm(page);
  await page.getByLabel("Title").fill(" ");
  await page.getByLabel("Smallest group").fill("1");
  await page.getByLabel("Round 1 closes").fill("2020-01-01T10:00");
  await page.getByRole("button", { name: "Make the exercise" }).click();
  await expect(page.getByLabel("Title")).toBeFocused();
  await expect(page.getByLabel("Title")).toHaveAccessibleDescription("Write a title of 1 to 120 characters, without hidden ones.");
  await expect(page.getByLabel("Smallest group")).toHaveAccessibleDescription("Choose a whole number from 2 to 50.");
  await expect(page.getByLabel("Round 1 closes")).toHaveAccessibleDescription(/still to come/);
  await page.getByLabel("Smallest group").fill("2");
  await page.getByLabel("Round 1 closes").fill("");
  // what only the server refuses
  await page.getByLabel("Title").fill("Week\u202e 3");
  await page.getByRole("button", { name: "Make the exercise" }).click();
  await expect(page.getByLabel("Title")).toHaveAccessibleDescription("Write a title of 1 to 120 characters, without hidden ones.");
  await page.getByLabel("Title").fill("Week 3");
  await page.getByRole("button", { name: "Make the exercise" }).click();
  await expect(page.getByRole("heading", { level: 1, name: MADE })).toBeVisible();
});
