import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures";
import { linkOf, makeExercise } from "./team-exercise";

const tokenOf = (url: string) => url.split("#")[1] ?? "";
const joinButton = (page: Page) => page.getByRole("button", { name: "Join", exact: true });

test("an exercise that is over says so, by link and by code", async ({ page, newPerson, baseURL }) => {
  const exercise = await makeExercise(page, baseURL);
  const decision = { scenario: "status-quo", note: "It stayed so.", sources: ["https://example.org/report"] };
  const resolved = await page.request.post(`/api/exercises/${exercise.id}/resolution`, { data: decision, headers: { Origin: baseURL ?? "" } });
  expect(resolved.status(), await resolved.text()).toBe(201);
  const { page: phone } = await newPerson();
  for (const fragment of [tokenOf(linkOf(exercise, "participant").url), exercise.joinCode.code]) {
    await phone.goto("/");
    await phone.goto(`/join#${fragment}`);
    if (fragment === exercise.joinCode.code) await joinButton(phone).click();
    await expect(phone.getByText("This exercise is over")).toBeVisible();
    await expect(phone.getByRole("main").getByRole("link", { name: "To the home page" })).toBeVisible();
  }
});

test("too many tries, and no answer, are said beside the button, and the next try joins", async ({ page, newPerson, baseURL }) => {
  const exercise = await makeExercise(page, baseURL);
  const { page: phone } = await newPerson();
  const busy = { type: "about:blank", title: "Too many requests", status: 429, code: "rate_limited", detail: "Wait." };
  await phone.route("/api/join", (route) => route.fulfill({ status: 429, contentType: "application/problem+json", body: JSON.stringify(busy) }), { times: 1 });
  await phone.goto(linkOf(exercise, "participant").url);
  await phone.getByLabel("Nickname").fill("Ann");
  await joinButton(phone).click();
  await expect(phone.getByText("That was too often in a short time.")).toBeVisible();
  await phone.route("/api/join", (route) => route.abort(), { times: 1 });
  await joinButton(phone).click();
  await expect(phone.getByText("There is no connection to the server.")).toBeVisible();
  await joinButton(phone).click();
  await expect(phone.getByText("You take part as Ann.")).toBeVisible();
});
