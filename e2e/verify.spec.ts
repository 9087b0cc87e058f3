import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { exportDocumentSchema } from "../lib/contract/export-document";
import { expect, test } from "./fixtures";
import { UNORDERED_CROWD } from "./pages";

const COMPARE = `/exercises/${UNORDERED_CROWD}/compare?figure=pool-strip&pool=log`;

type Saved = { bytes: Buffer; name: string };

/** The file that a link of the menu hands out. */
async function saved(page: Page, name: RegExp): Promise<Saved> {
  await page.getByText("Save as…").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name }).click()]);
  return { bytes: await readFile(await download.path()), name: download.suggestedFilename() };
}

/** Chooses a file on the page, and waits for what is said of it. */
async function verified(page: Page, { bytes, name }: Saved, said: RegExp | string): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
  await expect(page.getByRole("status").filter({ hasText: name })).toContainText(said);
}

test("what the menu saves opens, holds the view's numbers and is verified; a changed number is named", async ({ page }) => {
  test.slow();
  await page.goto(COMPARE);
  const json = await saved(page, /^Figure’s numbers as JSON/);
  const document = exportDocumentSchema.parse(JSON.parse(json.bytes.toString("utf8")));
  const [round] = document.rounds;
  expect(round?.comparison.query).toMatchObject({ pool: "log", team: null });
  expect(document.figures.map(({ figure }) => figure)).toEqual(["pool-strip"]);

  const xlsx = await saved(page, /^Chart and numbers as Excel/);
  expect(Object.keys(unzipSync(xlsx.bytes))).toEqual(expect.arrayContaining(["xl/workbook.xml", "xl/charts/chart1.xml"]));
  const pptx = await saved(page, /^Chart as PowerPoint/);
  expect(Object.keys(unzipSync(pptx.bytes)).filter((name) => /charts\/chart\d*\.xml$/.test(name))).toHaveLength(1);
  expect((await saved(page, /^Figure as PDF/)).bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  const csv = (await saved(page, /^Figure’s numbers as CSV/)).bytes.toString("utf8");
  for (const share of round?.comparison.pools.log ?? []) expect(csv).toContain(`,${share},probability,`);
  const zip = await saved(page, /^Everything as ZIP/);
  const files = unzipSync(zip.bytes);
  expect(strFromU8(files["README.txt"] ?? new Uint8Array())).toContain("/verify");

  // the address is the view: it comes back as it was
  const address = page.url();
  await page.goto("/");
  await page.goto(address);
  await expect(page.locator("select[name=figure]")).toHaveValue("pool-strip");
  expect((await saved(page, /^Figure’s numbers as JSON/)).bytes.equals(json.bytes)).toBe(true);

  await page.getByText("Save as…").click();
  await page.getByRole("link", { name: "Verify a file" }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Verify a file" })).toBeVisible();
  for (const file of [json, xlsx, zip]) await verified(page, file, "Nothing differs.");

  const changed = JSON.parse(json.bytes.toString("utf8")) as typeof document;
  changed.rounds[0]?.comparison.pools.linear?.splice(1, 1, 0.125);
  await verified(page, { bytes: Buffer.from(JSON.stringify(changed)), name: "changed.json" }, "Do not rely on this file.");
  await expect(page.getByRole("row", { name: /round 1\.pools\.linear\[1\] 0\.125 0\.\d+/ })).toBeVisible();
  await verified(page, { bytes: Buffer.from("hello"), name: "hello.json" }, "not a JSON, XLSX or ZIP export");
  await expect(page.getByRole("row")).toHaveCount(0);
});

test("a file is chosen by keyboard, or dropped; one that is too large is not sent, and no answer is said so", async ({ page }) => {
  await page.goto("/verify");
  // the page may not listen yet
  await expect(async () => {
    await page.locator("input[type=file]").focus();
    const [chooser] = await Promise.all([page.waitForEvent("filechooser", { timeout: 3000 }), page.keyboard.press("Enter")]);
    await chooser.setFiles({ name: "large.zip", mimeType: "application/zip", buffer: Buffer.alloc(16 * 1024 * 1024 + 1) });
    await expect(page.getByRole("status").filter({ hasText: "large.zip" })).toContainText("larger than 16 MB", { timeout: 3000 });
  }).toPass({ timeout: 30_000 });

  await page.route("**/api/verify", (route) => route.abort());
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File(["{}"], "dropped.json"));
    return transfer;
  });
  await page.getByText("Or drop it here.").dispatchEvent("drop", { dataTransfer: dropped });
  await expect(page.getByRole("status").filter({ hasText: "dropped.json" })).toContainText("no connection to the server");
});
