import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { EXERCISE, expect, test } from "./fixtures";
import { CASE_PAGES } from "./pages";

const ESTIMATE = `/exercises/${EXERCISE}/estimate`;
const COMPARE = `/exercises/${EXERCISE}/compare`;
const [BRIEF, SCENARIOS] = CASE_PAGES;
const NAMES = ["العودة إلى الوضع السابق", "ضربة بضربة", "حرب أوسع"];

const html = (page: Page) => page.locator("html");
const languageSwitch = (page: Page) => page.locator("summary", { hasText: /English|العربية/ });

async function expectArabic(page: Page): Promise<void> {
  await expect(html(page)).toHaveAttribute("lang", "ar");
  await expect(html(page)).toHaveAttribute("dir", "rtl");
}

test("the switch in the bar changes the language and stays on the page, with its query", async ({ page }) => {
  await page.goto(`${SCENARIOS}?lexicon=phia`);
  await languageSwitch(page).click();
  const arabic = page.getByRole("button", { name: "العربية" });
  await expect(arabic).toHaveAttribute("lang", "ar");
  await arabic.click();
  await expectArabic(page);
  await expect(page).toHaveURL(`${SCENARIOS}?lexicon=phia`);
  await page.getByRole("link", { name: "موجز" }).click();
  await expect(page).toHaveURL(BRIEF);
  await expectArabic(page);
  await languageSwitch(page).click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(html(page)).toHaveAttribute("dir", "ltr");
  await expect(html(page)).toHaveAttribute("lang", "en-GB");
});

test("the keyboard changes the language", async ({ page }) => {
  await page.goto(BRIEF);
  await languageSwitch(page).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "العربية" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expectArabic(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the language can be chosen, and the theme stays", async ({ page }) => {
    await page.goto(BRIEF);
    await page.locator("summary", { hasText: "System theme" }).click();
    await page.getByRole("button", { name: "Dark theme" }).click();
    await languageSwitch(page).click();
    await page.getByRole("button", { name: "العربية" }).click();
    await expectArabic(page);
    await expect(html(page)).toHaveAttribute("data-theme", "dark");
    await expect(page).toHaveURL(BRIEF);
    await expect(page.getByText("ينقطع المقال في منتصف جملة", { exact: false }).first()).toBeVisible();
  });
});

test("a link with ?lang=ar opens in Arabic, and so do the clicks after it; a language that does not exist changes nothing", async ({ page }) => {
  await page.goto(`${BRIEF}?lang=ar`);
  await expectArabic(page);
  await page.getByRole("link", { name: "السيناريوهات", exact: true }).click();
  await expect(page).toHaveURL(SCENARIOS);
  await expectArabic(page);
  await expect(page.getByRole("heading", { name: NAMES[0] })).toBeVisible();
  await page.goto(`${BRIEF}?lang=tlh`);
  await expectArabic(page);
  await page.goto(`${BRIEF}?lang=en`);
  await expect(html(page)).toHaveAttribute("dir", "ltr");
});

test("quotations keep the language of the source, and its direction", async ({ page }) => {
  await page.goto(`${SCENARIOS}?lang=ar`);
  const quoted = page.locator(".said", { hasText: "are unlikely to lead to a major escalation" }).first();
  await expect(quoted).toHaveAttribute("lang", "en");
  expect(await quoted.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
  expect(await page.locator("main").evaluate((main) => getComputedStyle(main).lineHeight)).toBe("28px");
});

test("an English page asks for no Arabic face", async ({ page }) => {
  const faces: string[] = [];
  page.on("request", (request) => request.resourceType() === "font" && faces.push(request.url()));
  await page.goto(BRIEF);
  await page.evaluate(() => document.fonts.ready);
  const english = faces.length;
  await page.goto(`${BRIEF}?lang=ar`);
  await page.evaluate(() => document.fonts.ready);
  expect(await page.evaluate(() => [...document.fonts].some(({ family, status }) => family.includes("arabicFace") && status === "loaded"))).toBe(true);
  expect(new Set(faces).size).toBeGreaterThan(new Set(faces.slice(0, english)).size);
});

test("an estimate can be typed in all three rows of digits, moved by mirrored arrows, sent and compared", async ({ page }) => {
  await page.goto(`${ESTIMATE}?lang=ar`);
  const field = (name: string) => page.getByRole("textbox", { name: new RegExp(`^\u2068${name}`) });
  const bar = (name: string) => page.getByRole("slider", { name, exact: true });
  const [first = "", second = "", third = ""] = NAMES;
  await expect(field(first)).toBeEditable();
  await field(first).fill("٥٧٫٥");
  await field(first).press("Enter");
  await expect(bar(first)).toHaveValue("575");
  await field(second).fill("۳۱");
  await field(second).press("Enter");
  await expect(bar(second)).toHaveValue("310");
  await bar(second).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(bar(second)).toHaveValue("320");
  await page.keyboard.press("ArrowRight");
  await expect(bar(second)).toHaveValue("310");
  await field(third).fill("11.5");
  await field(third).press("Enter");
  await expect(bar(third)).toHaveValue("115");
  await page.getByRole("button", { name: "إرسال" }).click();
  await page.getByRole("link", { name: "مقارنة" }).first().click();
  await expect(page).toHaveURL(new RegExp(`${COMPARE}`));
  await expect(page.getByText("أنت 57.5").locator("visible=true").first()).toBeVisible();
});

/** The present version of the board. */
async function versionOf(page: Page): Promise<number> {
  const { version } = (await (await page.request.get(`/api/exercises/${EXERCISE}/comparison`)).json()) as { version: number };
  return version;
}

/** The file behind a link of the save menu. */
async function saved(page: Page, name: RegExp): Promise<Buffer> {
  await page.locator("summary", { hasText: "حفظ باسم" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return readFile(await download.path());
}

test("figure, SVG, PNG and CSV are in Arabic, with the page's title", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  // Pinned: whoever answers meanwhile changes nothing.
  await page.goto(`${COMPARE}?lang=ar&asOf=${await versionOf(page)}`);
  const title = await page.locator("svg title").filter({ hasText: /\p{Script=Arabic}/u }).first().textContent();
  const svg = (await saved(page, /SVG/)).toString("utf8");
  expect(svg).toContain(`>${title}</title>`);
  const png = await saved(page, /PNG/);
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1600, 900]);
  expect((await saved(page, /أرقام الشكل بصيغة CSV/)).toString("utf8")).toContain("العودة إلى الوضع السابق");
});

/** The share of pixels that are dark, in each of the cells of a grid over a picture. */
async function inkOf(page: Page, source: string): Promise<number[]> {
  return page.evaluate(async (src) => {
    const image = new Image();
    image.src = src;
    await image.decode();
    const [columns, rows] = [40, 24];
    const canvas = new OffscreenCanvas(800, 450);
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0, 800, 450);
    const ink = new Array<number>(columns * rows).fill(0);
    const { data } = context.getImageData(0, 0, 800, 450);
    for (let y = 0; y < 450; y += 1) {
      for (let x = 0; x < 800; x += 1) {
        const cell = Math.floor((y * rows) / 450) * columns + Math.floor((x * columns) / 800);
        ink[cell] = (ink[cell] ?? 0) + (255 - (data[4 * (y * 800 + x)] ?? 255)) / 255;
      }
    }
    return ink.map((sum) => sum / (20 * (450 / rows)));
  }, source);
}

test("the PNG shows what Chromium shows of the SVG", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  const file = async (name: string) => (await page.request.get(`/api/exercises/${EXERCISE}/figures/${name}`)).body();
  const version = await versionOf(page);
  const [svg, png] = [await file(`pool-bars.svg?lang=ar&asOf=${version}`), await file(`pool-bars.png?lang=ar&asOf=${version}`)];
  await page.goto(`${COMPARE}?lang=ar`);
  const [fromSvg, fromPng] = [await inkOf(page, `data:image/svg+xml;base64,${svg.toString("base64")}`), await inkOf(page, `data:image/png;base64,${png.toString("base64")}`)];
  const apart = fromSvg.map((ink, i) => Math.abs(ink - (fromPng[i] ?? 0)));
  expect(fromPng.filter((ink) => ink > 0.02).length).toBeGreaterThan(100);
  // Faces of the system stand in for ours in a picture by itself: ink moves a little, and nothing goes missing.
  expect(apart.reduce((sum, one) => sum + one, 0) / apart.length).toBeLessThan(0.03);
});
