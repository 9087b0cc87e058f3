import { readFile } from "node:fs/promises";
import { COMPARE_PAGE } from "./compare-page";
import { expect, test } from "./fixtures";

test("the whole report is drawn while one watches, cancelled, drawn again, and opens", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  await page.goto(`${COMPARE_PAGE}?pool=log`);
  const report = page.getByRole("link", { name: "Whole report (PDF)" });
  const status = page.getByRole("status").filter({ hasText: /drawn|Cancelled|Ready/ });

  // held on its way, so that there is time to cancel
  await page.route("**/export.pdf/progress*", () => {});
  await report.click();
  await expect(status).toHaveText(/^Being drawn/);
  await expect(page.getByRole("progressbar", { name: "The report" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(status).toHaveText("Cancelled. Nothing was saved.");
  await page.unroute("**/export.pdf/progress*");

  await page.evaluate(() => {
    const told: string[] = [];
    Object.assign(window, { told });
    new MutationObserver(() => told.push(document.body.innerText)).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  const [download] = await Promise.all([page.waitForEvent("download"), report.click()]);
  await expect(status).toHaveText("Ready. It is being saved.");
  await expect(page.getByRole("button", { name: "Cancel" })).toBeHidden();
  const told = await page.evaluate(() => (window as unknown as { told: string[] }).told.join("\n"));
  for (const part of ["What was asked", "The triangle", "Sources and licences"]) expect(told).toContain(`Being drawn: ${part}`);
  expect(download.suggestedFilename()).toMatch(/^iran-pakistan-2024-report-v\d+\.pdf$/);
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(bytes.subarray(-7).toString("latin1")).toContain("%%EOF");

  await page.route("**/export.pdf/progress*", (route) => route.abort());
  await report.click();
  await expect(page.getByText(/^The report could not be drawn/)).toBeVisible();
});
