import { estimatePage } from "./estimate-page";
import { EXERCISE, expect, test } from "./fixtures";

const MINE = `/api/exercises/${EXERCISE}/estimates/mine`;

test("an unfinished draft survives a reload: shares, locks, reasons and cited claims", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.field("Tit-for-tat").fill("35");
  await estimate.field("Tit-for-tat").press("Enter");
  await estimate.button("Lock Tit-for-tat").click();
  await page.getByRole("textbox", { name: "Why" }).fill("Parity closed the account.");
  const cite = page.getByRole("tabpanel").getByRole("button", { name: /^Cite / }).first();
  const claim = (await cite.getAttribute("aria-label"))?.replace(/^Cite /, "") ?? "";
  await cite.click();
  await expect(estimate.foot).toContainText("Draft saved");
  await page.reload();
  await estimate.ready();
  await estimate.expectShares([0, 350, 0]);
  await expect(estimate.button("Lock Tit-for-tat")).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("textbox", { name: "Why" })).toHaveValue("Parity closed the account.");
  await expect(page.getByRole("list", { name: "Cited claims" })).toContainText(claim);
});

test("a draft that storage has garbled is ignored", async ({ page }) => {
  const estimate = estimatePage(page);
  await page.addInitScript((id) => localStorage.setItem(`branchpoint:draft:${id}:1`, '{"format":1,"draft":{"weightsPermille":[900,900]'), EXERCISE);
  await estimate.open();
  await expect(page.getByText("Nothing set yet.")).toBeVisible();
});

test("claims can be searched, cited and taken out again", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.button("Cite a claim").click();
  const dialog = page.getByRole("dialog", { name: "Cite a claim" });
  await dialog.getByRole("searchbox").fill("katz");
  await expect(dialog.getByRole("listitem").first()).toContainText("Katz");
  await dialog.getByRole("button", { name: /^Cite .*Katz/ }).first().click();
  await dialog.getByRole("button", { name: "Done" }).click();
  const chips = page.getByRole("list", { name: "Cited claims" });
  await expect(chips.getByRole("listitem")).toHaveCount(1);
  await chips.getByRole("button", { name: /^Remove / }).click();
  await expect(chips).toHaveCount(0);
});

test("a submitted estimate comes back after a reload and can be changed", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  await page.getByRole("textbox", { name: "Why" }).fill("First thoughts.");
  await estimate.button("Submit estimate").click();
  await expect(estimate.foot).toContainText(/Submitted .*, revision 1\./);
  await page.reload();
  await estimate.ready();
  await estimate.expectShares([500, 300, 200]);
  await estimate.bar("Broader war").focus();
  await page.keyboard.press("ArrowRight");
  await estimate.button("Submit change").click();
  await expect(estimate.foot).toContainText(/Submitted .*, revision 2\./);
  const mine: unknown = await (await page.request.get(MINE)).json();
  expect(mine).toMatchObject({ revision: 2, weights: [494, 296, 210], rationale: "First thoughts." });
});

test("offline, the estimate waits on the device and is sent exactly once", async ({ page, context }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  await context.setOffline(true);
  await estimate.button("Submit estimate").click();
  await expect(estimate.foot).toContainText("Saved on this device. Sent once you are back.");
  const keys: (string | undefined)[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/estimates")) keys.push(request.headers()["idempotency-key"]);
  });
  await context.setOffline(false);
  await expect(estimate.foot).toContainText(/Submitted .*, revision 1\./);
  expect(keys).toHaveLength(1);
  await page.reload();
  await estimate.ready();
  const mine: unknown = await (await page.request.get(MINE)).json();
  expect(mine).toMatchObject({ revision: 1 });
  expect(keys).toHaveLength(1);
});

test("an answer that got lost is asked for again after a reload and still makes one revision", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  await page.route("**/estimates", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await estimate.button("Submit estimate").click();
  await expect(estimate.foot).toContainText("Saved on this device.");
  await page.unroute("**/estimates");
  await page.reload();
  await expect(estimate.foot).toContainText(/Submitted .*, revision 1\./);
});

test("an estimate from elsewhere is not overwritten unasked: use that, or replace it", async ({ page, submit }) => {
  const estimate = estimatePage(page);
  await submit([500, 300, 200]);
  await estimate.open();
  await submit([100, 200, 700]);
  await estimate.paste("60/30/10");
  await estimate.button("Submit change").click();
  await expect(estimate.foot).toContainText(/You submitted 10\.0 \/ 20\.0 \/ 70\.0 elsewhere at/);
  await estimate.button("Use that").click();
  await estimate.expectShares([100, 200, 700]);
  await submit([110, 200, 690]);
  await estimate.paste("60/30/10");
  await estimate.button("Submit change").click();
  await estimate.button("Replace it").click();
  await expect(estimate.foot).toContainText(/Submitted .*, revision 4\./);
});

test("a round that has closed keeps the draft, says so, and lets it be copied without https too", async ({ page }) => {
  const estimate = estimatePage(page);
  await estimate.open();
  await estimate.paste("50/30/20");
  await page.route("**/estimates", (route) =>
    route.fulfill({
      status: 409,
      contentType: "application/problem+json",
      json: { type: "about:blank", title: "Conflict", status: 409, code: "round_closed", detail: "The round is closed." },
    }),
  );
  await estimate.button("Submit estimate").click();
  await expect(estimate.foot).toContainText("This round closed before your draft was sent. It is kept but does not count.");
  await expect(estimate.field("Tit-for-tat")).toBeDisabled();
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await estimate.button("Copy").click();
  const byHand = page.getByRole("textbox", { name: "Your estimate as text, to copy by hand" });
  await expect(byHand).toBeFocused();
  await expect(byHand).toHaveValue(/^Return to status quo 50\.0.%\nTit-for-tat 30\.0.%\nBroader war 20\.0.%$/);
  expect(await byHand.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBeGreaterThan(50);
  await page.reload();
  await estimate.ready();
  await estimate.expectShares([500, 300, 200]);
});

test("after the estimate the way back leads to an open comparison, not to the closed page seen before", async ({ page }) => {
  const estimate = estimatePage(page);
  await page.goto(`/exercises/${EXERCISE}/compare`);
  await page.getByRole("link", { name: "Make my estimate" }).click();
  await estimate.ready();
  await estimate.paste("50/30/20");
  await estimate.button("Submit estimate").click();
  await expect(estimate.foot).toContainText(/Submitted .*, revision 1\./);
  await page.goBack();
  await expect(page.getByRole("heading", { name: "You and the crowd" })).toBeVisible();
});
