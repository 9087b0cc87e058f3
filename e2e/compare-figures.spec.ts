import { FIGURE_IDS } from "../lib/contract/figures";
import { chooseIn, COMPARE_PAGE, figureOf, figureRegion } from "./compare-page";
import { expect, test } from "./fixtures";

test("every figure can be chosen, is restored by its address, has numbers behind its marks, and is saved as it is shown", async ({ page, submit }) => {
  await submit([575, 310, 115]);
  // the board as it was seeded: what other tests add meanwhile changes titles
  const seeded = `${COMPARE_PAGE}?simulated=1&asOf=24`;
  await page.goto(seeded);
  const offered = await page.getByRole("combobox", { name: "Figure" }).locator("option").evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  // the board has one round, nobody is invited, and nothing is decided there
  expect(offered).toEqual(FIGURE_IDS.filter((id) => !["rounds", "evidence", "scores"].includes(id)));
  for (const figure of offered.slice(1)) {
    await chooseIn(page, "Figure", figure);
    await expect(page).toHaveURL(`${seeded}&figure=${figure}`);
    await expect(figureRegion(page).locator(`svg:visible [id^="${figure}-"][id$="-title"]`)).toHaveCount(1);
  }
  await chooseIn(page, "Figure", "teams");
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Figure" })).toHaveValue("teams");
  const title = (await figureOf(page).locator("title").textContent()) ?? "";
  // the figure hears keys once its own code is here, after the rest of the page
  await expect(async () => {
    await figureRegion(page).getByRole("img", { name: title }).first().press("Home");
    await expect(figureRegion(page).getByRole("status").filter({ visible: true }).first()).toContainText("Desk A, Return to status quo", { timeout: 500 });
  }).toPass();
  await page.getByText("Save as…").click();
  const href = (await page.getByRole("link", { name: /^Figure as SVG/ }).getAttribute("href")) ?? "";
  const saved = await page.request.get(href);
  expect(await saved.text()).toContain(`>${title}</title>`);
});
