import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { makeCockpitExercise } from "./cockpit-exercise";
import { expect, test } from "./fixtures";
import { crowd, onlooker, shares } from "./protocol-people";

/** A page of another site (another port is another origin) that frames these addresses. */
async function otherSite(addresses: readonly string[]) {
  const html = `<!doctype html><title>A blog</title>${addresses.map((address) => `<iframe title="${new URL(address).pathname}" src="${address}" width="800" height="640"></iframe>`).join("")}`;
  const server = createServer((_, response) => void response.writeHead(200, { "Content-Type": "text/html" }).end(html));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => void server.close() };
}

test("a facilitator publishes a round: another site frames its figure, never Compare, and no longer what was taken back", async ({ page, newPerson, browser, baseURL }) => {
  const exercise = await makeCockpitExercise(page, baseURL, { k: 2 });
  const people = await crowd(newPerson, exercise, 4, 2);
  await exercise.command(page, 1, "open");
  for (const place of [0, 1, 2, 3]) await exercise.submit(people(place), shares(place));
  await exercise.command(page, 1, "close", { reveal: true });
  const observer = await onlooker(newPerson, exercise);
  await observer.goto(exercise.path("compare"));
  await expect(observer.getByRole("button", { name: "Copy image" })).toBeVisible();
  await expect(observer.getByRole("button", { name: "Embed", exact: true })).toHaveCount(0);

  await page.goto(exercise.path("facilitate"));
  const section = page.getByRole("region", { name: "Show it to everybody" });
  const preview = section.getByRole("img", { name: "Preview of what outsiders see of round 1" });
  await preview.scrollIntoViewIfNeeded();
  await expect.poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
  await section.getByRole("button", { name: "Publish round 1" }).click();
  await expect(section.getByText("Round 1 is published since")).toBeVisible();
  await expect(page.getByText("Round 1: published")).toBeVisible();
  const path = (await section.getByRole("link").getAttribute("href")) ?? "";

  await observer.reload();
  await observer.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await observer.getByRole("button", { name: "Embed", exact: true }).click();
  await expect(observer.getByText("Code for your site copied")).toBeVisible();
  expect(await observer.evaluate(() => navigator.clipboard.readText())).toContain(`<iframe src="${new URL(path, baseURL).href}" title="Gulf of Oman, week 3"`);

  // not one of the people: that the browser complains of the frame with Compare is what is wanted here
  const stranger = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  stranger.on("console", (message) => complaints.push(message.text()));
  const site = await otherSite([path, exercise.path("compare")].map((one) => new URL(one, baseURL).href));
  const figure = stranger.frameLocator(`iframe[title="${path}"]`);
  await stranger.goto(site.url);
  await expect(figure.getByRole("img")).toBeVisible();
  await figure.getByText("The numbers").click();
  await expect(figure.getByRole("table")).toBeVisible();
  expect(complaints.filter((text) => text.includes("frame-ancestors 'none'"))).toHaveLength(1);
  expect(complaints).toHaveLength(1);
  expect((await stranger.context().cookies()).length).toBe(0);

  await section.getByRole("button", { name: "Take it back" }).click();
  await expect(section.getByText("Round 1 is published since")).toHaveCount(0);
  expect((await stranger.request.get(new URL(path, baseURL).href)).status()).toBe(404);
  await stranger.context().close();
  site.close();
});
