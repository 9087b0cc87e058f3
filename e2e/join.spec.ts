import type { Page } from "@playwright/test";
import { EXERCISE, expect, test } from "./fixtures";
import { linkOf, makeExercise, watchRequests } from "./team-exercise";

const PHONE = { width: 360, height: 740 };
const tokenOf = (url: string) => url.split("#")[1] ?? "";

const joinHeading = (page: Page) => page.getByRole("heading", { level: 1, name: "Join an exercise" });
const joinButton = (page: Page) => page.getByRole("button", { name: "Join", exact: true });

test("by link on a phone: one press, the personal link, the estimate; the token stands in no address and no header", async ({ page, newPerson, baseURL }) => {
  const exercise = await makeExercise(page, baseURL);
  const { url } = linkOf(exercise, "participant", 1);
  const { page: phone } = await newPerson();
  const requests = watchRequests(phone);
  await phone.setViewportSize(PHONE);
  await phone.goto(url);
  await expect(joinHeading(phone)).toBeVisible();
  await expect(phone.getByText("Week 3")).toBeVisible();
  await expect(phone.getByText("Team: Blue")).toBeVisible();
  await expect(phone).toHaveURL("/join");
  await phone.getByLabel("Nickname").fill("Ann");
  await joinButton(phone).click();
  await expect(phone.getByText("You take part as Ann.")).toBeVisible();
  const personal = await phone.getByRole("textbox", { name: "Your personal link" }).inputValue();
  expect(personal).toMatch(/\/join#[\w-]{43}$/);
  await phone.getByRole("link", { name: "Go on to my estimate" }).click();
  await expect(phone).toHaveURL(`/exercises/${exercise.id}/estimate`);
  expect(requests.length).toBeGreaterThan(4);
  for (const secret of [tokenOf(url), tokenOf(personal)]) expect(requests.filter((one) => one.includes(secret))).toEqual([]);
  // gone from this tab, too: going back does not bring it up again
  await phone.goBack();
  expect(phone.url()).not.toContain("#");
  expect(await phone.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(tokenOf(url));

  await test.step("home lists it with one thing to do", async () => {
    await phone.goto("/");
    const row = phone.getByRole("listitem").filter({ hasText: "Week 3" });
    await expect(row).toContainText("Participant");
    await expect(row.getByRole("link", { name: "Make my estimate" })).toHaveAttribute("href", `/exercises/${exercise.id}/estimate`);
  });

  await test.step("another device comes back by the personal link, without being asked for a name", async () => {
    const { page: other } = await newPerson();
    await other.goto(personal);
    await expect(other.getByText("You come back as Ann.")).toBeVisible();
    await expect(other.getByLabel("Nickname")).toHaveCount(0);
    await other.getByRole("button", { name: "Come in" }).click();
    await expect(other).toHaveURL(`/exercises/${exercise.id}/estimate`);
  });
});

test("opening a link joins nobody, and a reload keeps the invitation", async ({ page, newPerson, baseURL }) => {
  const exercise = await makeExercise(page, baseURL);
  const { page: phone } = await newPerson();
  await phone.goto(linkOf(exercise, "participant").url);
  await expect(phone.getByText("Team: Red")).toBeVisible();
  await phone.reload();
  await expect(phone.getByText("Team: Red")).toBeVisible();
  const roster = (await (await page.request.get(`/api/exercises/${exercise.id}/roster`)).json()) as { people: unknown[] };
  expect(roster.people).toEqual([]);
});

test("by code in any case, with spaces and dashes; a wrong one is said at its field", async ({ page, newPerson, baseURL }) => {
  const exercise = await makeExercise(page, baseURL);
  const { code } = exercise.joinCode;
  const { page: phone } = await newPerson();
  await phone.setViewportSize(PHONE);
  await phone.goto("/");
  await phone.getByRole("link", { name: "Join with a code" }).click();
  const field = phone.getByLabel("Code", { exact: true });
  await field.fill("abc");
  await joinButton(phone).click();
  await expect(field).toHaveAccessibleDescription("A code has eight letters and digits.");
  const last = code.endsWith("A") ? "B" : "A";
  await field.fill(`${code.slice(0, -1)}${last}`);
  await joinButton(phone).click();
  await expect(field).toHaveAccessibleDescription(/No exercise has this code/);
  await expect(field).toBeFocused();
  await field.fill(` ${code.toLowerCase().replace("-", " ")}`);
  await phone.keyboard.press("Enter");
  await expect(phone.getByRole("heading", { level: 1, name: "You are in" })).toBeVisible();
  await phone.getByRole("link", { name: "Go on to my estimate" }).click();
  await expect(phone).toHaveURL(`/exercises/${exercise.id}/estimate`);
});

test("after one link another one in the same tab is its own invitation", async ({ page, newPerson, baseURL }) => {
  const exercise = await makeExercise(page, baseURL);
  const { page: phone } = await newPerson();
  await phone.goto(linkOf(exercise, "participant").url);
  await joinButton(phone).click();
  await expect(phone.getByRole("heading", { level: 1, name: "You are in" })).toBeVisible();
  await phone.goto(linkOf(exercise, "observer").url);
  await expect(phone.getByText("You are invited to look on")).toBeVisible();
  await expect(phone).toHaveURL("/join");
});

test("by a QR code's spoken code, under the name that the exercise asks for", async ({ page, newPerson, baseURL }) => {
  const exercise = await makeExercise(page, baseURL, { privacy: "named" });
  const { page: ann } = await newPerson();
  await ann.goto(`/join#${exercise.joinCode.code}`);
  await expect(ann.getByLabel("Code", { exact: true })).toHaveValue(exercise.joinCode.code.replace("-", ""));
  await joinButton(ann).click();
  await expect(ann.getByLabel("Your name")).toHaveAccessibleDescription("Write your name: this exercise asks for it.");
  await expect(ann.getByLabel("Your name")).toBeFocused();
  await ann.getByLabel("Your name").fill("Ann");
  await joinButton(ann).click();
  await expect(ann.getByText("You take part as Ann.")).toBeVisible();
  const { page: ben } = await newPerson();
  await ben.goto(linkOf(exercise, "participant").url);
  await ben.getByLabel("Your name").fill("Ann");
  await joinButton(ben).click();
  await expect(ben.getByLabel("Your name")).toHaveAccessibleDescription("Somebody here has this name already. Choose another one.");
});

test("an anonymous exercise asks for no name", async ({ page, newPerson, baseURL }) => {
  const exercise = await makeExercise(page, baseURL, { privacy: "anonymous" });
  const { page: phone } = await newPerson();
  await phone.goto(linkOf(exercise, "participant").url);
  await expect(joinButton(phone)).toBeVisible();
  await expect(phone.getByRole("textbox")).toHaveCount(0);
  await joinButton(phone).click();
  await expect(phone.getByRole("heading", { level: 1, name: "You are in" })).toBeVisible();
});

test("observers go to the comparison, facilitators to the cockpit", async ({ page, newPerson, baseURL }) => {
  const exercise = await makeExercise(page, baseURL);
  const { page: looker } = await newPerson();
  await looker.goto(linkOf(exercise, "observer").url);
  await looker.getByRole("button", { name: "Come in" }).click();
  await expect(looker).toHaveURL(`/exercises/${exercise.id}/compare`);
  const { page: second } = await newPerson();
  await second.goto(exercise.recoveryLink);
  await expect(second.getByText("This link makes this device the facilitator’s.")).toBeVisible();
  await second.getByRole("button", { name: "Come in" }).click();
  await expect(second).toHaveURL(`/exercises/${exercise.id}/facilitate`);
});

test("a revoked link and one that was cut off say so, and lead on", async ({ page, newPerson, baseURL }) => {
  const exercise = await makeExercise(page, baseURL);
  const { id, url } = linkOf(exercise, "participant");
  const revoked = await page.request.delete(`/api/exercises/${exercise.id}/links/${id}`, { headers: { Origin: baseURL ?? "" } });
  expect(revoked.status()).toBe(204);
  const { page: phone } = await newPerson();
  await phone.goto(url);
  await expect(phone.getByText("This link was revoked")).toBeVisible();
  await phone.getByRole("button", { name: "Join with a code instead" }).click();
  await expect(phone.getByLabel("Code", { exact: true })).toBeVisible();
  await phone.goto(`/join#${tokenOf(url).slice(0, 20)}`);
  await expect(phone.getByText("This link leads nowhere")).toBeVisible();
  await phone.getByRole("main").getByRole("link", { name: "To the home page" }).click();
  await expect(phone).toHaveURL("/");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [path, words] of [["/join", "Joining needs JavaScript"], ["/exercises/new", "Making an exercise needs JavaScript"]] as const) {
    test(`${path} says that it needs it, and offers no form`, async ({ page }) => {
      await page.goto(path);
      expect(await page.locator("noscript > div").evaluate((element) => element.textContent)).toContain(words);
      await expect(page.getByRole("button", { name: /^(Join|Make the exercise)$/ })).toBeHidden();
    });
  }
});

test("the practice board stays first on the home page", async ({ page, baseURL }) => {
  await makeExercise(page, baseURL);
  await page.goto("/");
  await expect(page.getByRole("region", { name: "My exercises" }).getByRole("link", { name: "Make my estimate" }).first()).toHaveAttribute("href", `/exercises/${EXERCISE}/estimate`);
});

test("an answer that got lost on the way is asked for again: one participant, with a link to come back by", async ({ page, newPerson, baseURL }) => {
  const exercise = await makeExercise(page, baseURL);
  const { page: phone } = await newPerson();
  await phone.goto(linkOf(exercise, "participant").url);
  await phone.getByLabel("Nickname").fill("Ann");
  // the server joins, and neither its answer nor its cookie arrives
  await phone.route("/api/join", async (route) => {
    expect((await route.fetch()).status()).toBe(201);
    await phone.context().clearCookies();
    await route.abort("connectionreset");
  });
  await joinButton(phone).click();
  await expect(phone.getByText("There is no connection to the server.")).toBeVisible();
  await phone.unroute("/api/join");
  await phone.reload();
  await phone.getByLabel("Nickname").fill("Ann");
  await joinButton(phone).click();
  await expect(phone.getByText("You take part as Ann.")).toBeVisible();
  await expect(phone.getByRole("textbox", { name: "Your personal link" })).toHaveValue(/\/join#[\w-]{43}$/);
  const roster = (await (await page.request.get(`/api/exercises/${exercise.id}/roster`)).json()) as { people: { name: string }[] };
  expect(roster.people.map(({ name }) => name)).toEqual(["Ann"]);
  expect(await phone.evaluate(() => localStorage.getItem("branchpoint:join"))).toBeNull();
});
