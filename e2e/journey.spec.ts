import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { estimatePage, tabTo } from "./estimate-page";
import { EXERCISE, expect, test } from "./fixtures";

const at = (page: string) => `/exercises/${EXERCISE}/${page}`;

/** Drags a bar's handle to a share, with the mouse. */
async function drag(page: Page, bar: Locator, permille: number): Promise<void> {
  const box = await bar.boundingBox();
  if (!box) throw new Error("The bar is not on the screen.");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 2, y);
  await page.mouse.down();
  await page.mouse.move(box.x + (box.width * permille) / 1000, y, { steps: 6 });
  await page.mouse.up();
  await expect(bar).toHaveValue(String(permille));
}

const isPng = async (download: Download) => (await readFile(await download.path())).subarray(1, 4).toString("latin1") === "PNG";

test("read, estimate with the mouse, compare, learn what happened, save", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Read the case" }).click();
  await expect(page).toHaveURL(`/cases/${EXERCISE}/brief`);
  await page.getByRole("navigation", { name: "Parts of this exercise" }).getByRole("link", { name: "Estimate" }).click();
  await expect(page).toHaveURL(at("estimate"));

  const estimate = estimatePage(page);
  await estimate.ready();
  await drag(page, estimate.bar("Return to status quo"), 550);
  await drag(page, estimate.bar("Tit-for-tat"), 300);
  await estimate.expectShares([550, 300, 150]);
  await page.getByRole("textbox", { name: "Why" }).fill("Parity closed the account.");
  await estimate.button("Submit estimate").click();
  await expect(estimate.foot).toContainText(/Submitted .*, revision 1\./);

  await estimate.foot.getByRole("link", { name: "Compare" }).click();
  await expect(page).toHaveURL(at("compare"));
  await expect(page.getByRole("row", { name: /^You / }).getByRole("cell")).toHaveText(["55", "30", "15"]);

  await page.getByText("Save as…").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /^Figure as PNG/ }).click()]);
  expect(await isPng(download)).toBe(true);

  await page.getByRole("main").getByRole("link", { name: "What happened" }).click();
  await expect(page).toHaveURL(at("outcome"));
  const mine = (1 - 0.55) ** 2 + 0.3 ** 2 + 0.15 ** 2;
  await expect(page.getByText(`Your Brier score is ${mine.toFixed(3)}.`)).toBeVisible();
});

test("the same with the keyboard alone", async ({ page }) => {
  /** Tabs to a link or a button and presses Enter. */
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press("Enter");
  };
  await page.goto("/");
  await press(page.getByRole("link", { name: "Read the case" }));
  await expect(page).toHaveURL(`/cases/${EXERCISE}/brief`);
  await press(page.getByRole("navigation", { name: "Parts of this exercise" }).getByRole("link", { name: "Estimate" }));
  await expect(page).toHaveURL(at("estimate"));

  const estimate = estimatePage(page);
  await estimate.ready();
  await tabTo(page, estimate.bar("Return to status quo"));
  await page.keyboard.type("57.5");
  await page.keyboard.press("Enter");
  await tabTo(page, estimate.bar("Tit-for-tat"));
  await page.keyboard.type("31");
  await page.keyboard.press("Enter");
  await estimate.expectShares([575, 310, 115]);
  await press(estimate.button("Submit estimate"));
  await expect(estimate.foot).toContainText(/Submitted .*, revision 1\./);

  await press(estimate.foot.getByRole("link", { name: "Compare" }));
  await expect(page).toHaveURL(at("compare"));
  await expect(page.getByRole("row", { name: /^You / }).getByRole("cell")).toHaveText(["57.5", "31", "11.5"]);
  await tabTo(page, page.getByRole("combobox", { name: "Pool" }));
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(`${at("compare")}?pool=log`);

  await press(page.locator("summary", { hasText: "Save as…" }));
  const link = page.getByRole("link", { name: /^Figure as SVG/ });
  await tabTo(page, link);
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  expect(await readFile(await download.path(), "utf8")).toContain("you 57.5");

  await press(page.getByRole("main").getByRole("link", { name: "What happened" }));
  await expect(page.getByRole("heading", { level: 1, name: "What happened" })).toBeVisible();
});
