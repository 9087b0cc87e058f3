import type { Page } from "@playwright/test";
import { violationsInBothThemes } from "./axe";
import { makeCockpitExercise } from "./cockpit-exercise";
import { expect, test } from "./fixtures";
import { LANGUAGE_IDS, speak } from "./languages";
import { BUTTONS, smallTargets } from "./targets";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 720 };

const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The sizes of the type that can be seen in drawings, in px of the screen. */
function typeSizes(page: Page): Promise<number[]> {
  return page.locator("svg text").evaluateAll((texts) =>
    texts.filter((text) => text.checkVisibility()).map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * ((text as SVGTextElement).getScreenCTM()?.a ?? 0)),
  );
}

for (const language of LANGUAGE_IDS) {
  test(`cockpit and presenter view have no accessibility violation and fit phone and desk, ${language}`, async ({ page, newPerson, baseURL }) => {
    test.slow();
    const { api, path, join, submit, command, keepLinks } = await makeCockpitExercise(page, baseURL, { privacy: language === "en" ? "pseudonymous" : "anonymous" });
    await keepLinks(page);
    await speak(page, language, baseURL);
    const people = [(await newPerson()).page, (await newPerson()).page, (await newPerson()).page, (await newPerson()).page];
    for (const [index, person] of people.entries()) await join(person, "participant", { team: index % 2 });
    const look = async (view: string) => {
      await page.setViewportSize(DESK);
      await page.goto(path(view));
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      // what is folded is looked at too: who has seen what, and what the server answers others
      for (const summary of await page.locator("main section[aria-labelledby] summary").all()) await summary.click();
      await expect(page.locator("main pre")).toHaveCount(view === "facilitate" ? 6 : 0);
      expect(await violationsInBothThemes(page), view).toEqual([]);
      // figures follow a new width one frame later
      await expect.poll(() => sideways(page), view).toBe(0);
      expect(await smallTargets(page, 40, BUTTONS), view).toEqual([]);
      await page.setViewportSize(PHONE);
      // figures follow a new width one frame later
      await expect.poll(() => sideways(page), view).toBe(0);
      // buttons grow with the screen's change, over a few frames
      await expect.poll(() => smallTargets(page, 44), view).toEqual([]);
    };
    const headers = { Origin: baseURL ?? "" };
    await page.request.post(`${api}/dry-run`, { data: { people: 4, language }, headers });
    await look("facilitate");
    await page.request.delete(`${api}/dry-run`, { headers });
    await command(page, 1, "open", { closesAt: new Date(Date.now() + 3_600_000).toISOString() });
    for (const person of people.slice(1)) await submit(person, [389, 358, 253]);
    await look("facilitate");
    await look("present");
    await command(page, 1, "close", { reveal: true });
    await look("facilitate");
    await look("facilitate/as/participant");
    await look("present");
    await page.setViewportSize(DESK);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight), "one slide").toBeLessThanOrEqual(DESK.height);
    const sizes = await typeSizes(page);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(18);
    expect(sizes.filter((px) => px >= 36)).toHaveLength(3);
    await people[0]?.goto(path("facilitate"));
    expect(await violationsInBothThemes(people[0] ?? page), "refused").toEqual([]);
  });
}
