import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { Comparison } from "../lib/contract/comparison";
import { figureRegion } from "./compare-page";
import { EXERCISE, expect, test } from "./fixtures";

const PAGE = `/exercises/${EXERCISE}/compare`;

/** The file that a link of the menu hands out. */
async function saved(page: Page, name: RegExp): Promise<{ bytes: Buffer; name: string }> {
  await page.getByText("Save as…").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return { bytes: await readFile(await download.path()), name: download.suggestedFilename() };
}

/** A CSV file without quoted line breaks as records. */
function recordsOf(bytes: Buffer): Record<string, string>[] {
  const [head = "", ...lines] = bytes.toString("utf8").replace(/^\ufeff/, "").trimEnd().split("\r\n");
  const columns = head.split(",");
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? ""]));
  });
}

/** Opens the comparison at its present version, which stays the same whoever answers meanwhile. */
async function openPinned(page: Page): Promise<Comparison> {
  const { version } = (await (await page.request.get(`/api/exercises/${EXERCISE}/comparison`)).json()) as Comparison;
  await page.goto(`${PAGE}?asOf=${version}`);
  return (await (await page.request.get(`/api/exercises/${EXERCISE}/comparison?asOf=${version}`)).json()) as Comparison;
}

test("the SVG is the page's figure: its title, its question, my shares", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await openPinned(page);
  // recharts puts an empty title of its own beside ours
  const title = await figureRegion(page).locator("svg title").filter({ hasText: /\S/ }).first().textContent();
  const { bytes, name } = await saved(page, /^Figure as SVG/);
  expect(name).toMatch(/\.svg$/);
  const document = bytes.toString("utf8");
  expect(document).toMatch(/^<\?xml[^>]*>\s*<svg/);
  expect(document).toContain(`>${title}</title>`);
  expect(document).toContain("you 57.5");
  expect(document).not.toContain("var(--");
  // A browser opens it.
  await page.setContent(`<img alt="" src="data:image/svg+xml;base64,${bytes.toString("base64")}">`);
  await expect.poll(() => page.locator("img").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1600);
});

test("the PNG is a picture of 1600 by 900 pixels, and takes the page's dark theme", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await openPinned(page);
  const { bytes } = await saved(page, /^Figure as PNG/);
  expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  expect(bytes.subarray(12, 16).toString("latin1")).toBe("IHDR");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1600, 900]);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await saved(page, /^Figure as PNG/);
  expect(dark.bytes.equals(bytes)).toBe(false);
});

test("the CSV of the figure holds the API's numbers to the last digit", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  const { pools, mine } = await openPinned(page);
  const { bytes } = await saved(page, /^Figure’s numbers as CSV/);
  const records = recordsOf(bytes);
  const valuesOf = (name: string) => records.filter((record) => record.kind === "pool" && record.name === name).map(({ value }) => Number(value));
  expect(valuesOf("linear")).toEqual(pools.linear);
  expect(valuesOf("cumulativeMedian")).toEqual(pools.cumulativeMedian);
  expect(mine?.weights).toEqual([575, 310, 115]);
});

test("the CSV of all estimates holds everybody once, and each adds up to 1000", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  const { people } = await openPinned(page);
  const { bytes } = await saved(page, /^All estimates as CSV/);
  const records = recordsOf(bytes);
  const rows = people.map((_, i) => records.filter(({ person }) => Number(person) === i + 1).map((record) => Number(record.weight_permille)));
  expect(rows).toEqual(people.map(({ weights }) => weights));
  expect(records.filter(({ you }) => you === "1").map((record) => Number(record.weight_permille))).toEqual([575, 310, 115]);
});

test("the menu opens, is walked and closed by keyboard", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.goto(PAGE);
  const summary = page.locator("summary", { hasText: "Save as…" });
  await summary.focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: /^Figure as SVG/ })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("link", { name: /^Figure as SVG/ })).toBeHidden();
  await expect(summary).toBeFocused();
});

test("the link of the view is copied", async ({ page, submit, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await submit([575, 310, 115]);
  await page.goto(`${PAGE}?pool=log`);
  await page.getByRole("link", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test("the picture of the view is copied, and handed to the device's own way of sharing", async ({ page, submit, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, "share", { value: async (what: unknown) => void shared.push(what) });
  });
  await submit([575, 310, 115]);
  await page.goto(`${PAGE}?figure=ternary`);
  await page.getByRole("button", { name: "Copy image" }).click();
  await expect(page.getByText("Image copied")).toBeVisible();
  const size = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const picture = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
    return [picture.width, picture.height];
  });
  expect(size).toEqual([1600, 900]);
  await page.getByRole("button", { name: "Share…" }).click();
  const shared = await page.evaluate(() => (window as unknown as { shared: { url: string; title: string }[] }).shared);
  expect(shared).toEqual([{ title: await page.title(), url: page.url() }]);

  await page.route("**/figures/*.png*", (route) => route.abort());
  await page.getByRole("button", { name: "Copy image" }).click();
  await expect(page.getByText("The picture did not arrive.")).toBeVisible();
});
